/** The order of the report-outs: a team is dragged, or moved by keys, passed over, and brought back. */
import { html, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { behindWhom } from "./reportorder.js";

const KIND = "text/plain";
const idOf = (id, way) => `report-${way}-${id}`;

/** `order`: the teams as they report. What was moved last can be put back. */
export function ReportQueue({ order, turn, block, store }) {
  const [last, setLast] = useState(null);
  const [over, setOver] = useState(null);
  const focus = useRef(null);
  // Who is moved by keys is drawn anew in another row: the focus goes along.
  useLayoutEffect(() => {
    const there = focus.current && document.getElementById(focus.current);
    focus.current = null;
    if (there && !there.disabled) there.focus();
  }, [order.map((one) => one.id).join(" ")]);
  const put = (team, after) => store.act({ type: "MoveReport", block: block.id, team, after });
  const move = (team, after) => {
    const was = behindWhom(order, team);
    if (team === after || after === was || !order.some((one) => one.id === team)) return;
    setLast({ team, after: was });
    put(team, after);
  };
  const step = (at, by) => {
    const { id } = order[at];
    focus.current = idOf(id, by < 0 ? "up" : "down");
    move(id, by < 0 ? order[at - 2]?.id ?? null : order[at + 1].id);
  };
  const drop = (event, at) => {
    event.preventDefault();
    setOver(null);
    const team = event.dataTransfer.getData(KIND);
    const down = order.findIndex((one) => one.id === team) < at;
    move(team, down ? order[at].id : order[at - 1]?.id ?? null);
  };
  const back = () => { put(last.team, last.after); setLast(null); };
  return html`<ol class="report-queue">${order.map((team, at) => html`<li key=${team.id} draggable="true" data-over=${over === team.id ? "true" : null}
      onDragStart=${(event) => event.dataTransfer.setData(KIND, team.id)} onDragLeave=${() => setOver(null)}
      onDragOver=${(event) => { event.preventDefault(); setOver(team.id); }} onDrop=${(event) => drop(event, at)}>
      <span lang=${langOf(team.title)}>${say(team.title)}</span> <${ReportStanding} team=${team} turn=${turn} />
      <span class="report-moves">
        <${Step} team=${team} way="up" sign="↑" words=${t("Earlier")} off=${at === 0} run=${() => step(at, -1)} />
        <${Step} team=${team} way="down" sign="↓" words=${t("Later")} off=${at === order.length - 1} run=${() => step(at, 1)} />
        <${Passed} ...${{ team, turn, block, store }} />
      </span></li>`)}</ol>
    <button type="button" class="quiet" disabled=${!last} onClick=${back}>${t("Put back what was moved last")}</button>`;
}

function Step({ team, way, sign, words, off, run }) {
  return html`<button type="button" class="quiet" id=${idOf(team.id, way)} disabled=${off} onClick=${run}>
    <span aria-hidden="true">${sign}</span><span class="sr-only">${words}: ${say(team.title)}</span></button>`;
}

function ReportStanding({ team, turn }) {
  if (turn?.team === team.id) return html`<small class="tag" data-tone="good">${t("reports now")}</small>`;
  if (team.called) return html`<small class="tag">${t("has reported")}</small>`;
  return team.skipped && html`<small class="tag" data-tone="off">${t("passed over")}</small>`;
}

/** Who has reported is not passed over any more; but who is in the middle of it is. */
function Passed({ team, turn, block, store }) {
  const run = () => store.act({ type: "SkipTeam", block: block.id, team: team.id, skipped: !team.skipped });
  const off = team.called && turn?.team !== team.id;
  return html`<button type="button" class="quiet" disabled=${off} onClick=${run}>${team.skipped ? t("Bring back") : t("Pass over")}
    <span class="sr-only">: ${say(team.title)}</span></button>`;
}
