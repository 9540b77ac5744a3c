/** Everybody in their team, to be moved: a name is dragged, or sent by the number of a team, or from a list. */
import { html, useEffect, useRef, useState } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { CollapsibleList } from "../../parts/console/collapsiblelist.js";
import { Disclosure } from "../../parts/console/disclosure.js";
import { TeamChoice } from "../../parts/console/teamchoice.js";
import { peopleWords } from "./counts.js";

const HINT = "seat-plan-hint";
const KIND = "text/plain";
const FIELDS = "input, textarea, select";
const chipOf = (id) => `seat-${id}`;

export function SeatPlan({ activity, store }) {
  if (!activity.drawn || !store.may("MovePerson")) return null;
  return html`<${Disclosure} head=${t("Move people between teams")}>
    ${() => html`<${SeatColumns} teams=${activity.teams} store=${store} />`}<//>`;
}

function SeatColumns({ teams, store }) {
  const [chosen, setChosen] = useState(null);
  const sent = useRef(null);
  useEffect(() => follow(sent, teams));
  const move = (id, team) => {
    const from = teams.find((one) => one.members.some((member) => member.id === id));
    if (!from || from.id === team.id) return; // something else was dragged, or back to where it was
    sent.current = { id, team: team.id };
    store.act({ type: "MovePerson", person: id, team: team.id });
  };
  const onKey = (event, id) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const team = plain && teams.find((one) => String(one.number) === event.key);
    if (!team) return;
    event.preventDefault();
    move(id, team);
  };
  const where = teams.find((team) => team.members.some((one) => one.id === chosen));
  const person = where?.members.find((one) => one.id === chosen);
  return html`<p class="hint" id=${HINT}>${t("Drag a name to another team, or press it and choose one. A team’s number moves the name that has the focus.")}</p>
    ${person && html`<${TeamChoice} store=${store} person=${{ ...person, team: where.id }} />`}
    <div class="seat-columns">${teams.map((team) => html`<${SeatColumn} key=${team.id} team=${team} chosen=${chosen} setChosen=${setChosen}
      move=${move} onKey=${onKey} />`)}</div>`;
}

/** Whom a key has moved keeps the focus, in the other column. */
function follow(sent, teams) {
  const { id, team } = sent.current ?? {};
  if (!teams.some((one) => one.id === team && one.members.some((member) => member.id === id))) return;
  sent.current = null;
  if (!document.activeElement?.matches(FIELDS)) document.getElementById(chipOf(id))?.focus();
}

function SeatColumn({ team, chosen, setChosen, move, onKey }) {
  const [over, setOver] = useState(false);
  const title = `seats-of-${team.id}`;
  const drop = (event) => {
    event.preventDefault();
    setOver(false);
    move(event.dataTransfer.getData(KIND), team);
  };
  const enter = (event) => {
    event.preventDefault();
    setOver(true);
  };
  return html`<section class="seat-column" aria-labelledby=${title} data-over=${over ? "true" : null}
      onDragOver=${enter} onDragLeave=${() => setOver(false)} onDrop=${drop}>
    <h4 id=${title} lang=${langOf(team.title)}>${team.number} · ${say(team.title)} <small>${peopleWords(team.members.length)}</small></h4>
    <${CollapsibleList} rows=${team.members} by=${title} className="seat-chips">${(one) => html`<li key=${one.id}>
      <button type="button" id=${chipOf(one.id)} draggable="true" aria-describedby=${HINT} aria-pressed=${chosen === one.id ? "true" : "false"}
        onClick=${() => setChosen(chosen === one.id ? null : one.id)} onKeyDown=${(event) => onKey(event, one.id)}
        onDragStart=${(event) => event.dataTransfer.setData(KIND, one.id)}>${say(one.name)}</button></li>`}<//>
  </section>`;
}
