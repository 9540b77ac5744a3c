/** What lies on the lectern: the block, its clock, how late it is, and what comes next and when. */
import { timeOfDay, useNow } from "../../helpers/time.js";
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { useBeginning } from "../begins.js";
import { currentBlockEnd } from "../console/agenda.js";
import { lateness } from "../durations.js";
import { Say } from "../say.js";
import { SpeakersClock } from "./speakersclock.js";

/** `view` as the speakers' topic has it. */
export function Lectern({ view, live }) {
  if (!view.block) return html`<${BetweenBlocks} ...${{ view, live }} />`;
  return html`<header class="lectern-block">
      <${Say} tag="h1" text=${view.block.title} />
      <${Names} who=${view.block.who} />
    </header>
    ${view.clock ? html`<${SpeakersClock} clock=${view.clock} live=${live} />` : html`<p class="no-end">${t("No time limit")}</p>`}
    <${Standing} ...${{ view, live }} />
    <${Next} ...${{ view, live }} />`;
}

function BetweenBlocks({ view, live }) {
  const beginning = useBeginning(view, live);
  const over = view.phase === "over" && !beginning;
  return html`<header class="lectern-block lectern-between">
    <h1>${over ? t("The day is over. Thank you.") : say(view.session.title)}</h1>
    ${beginning && html`<p class="lectern-when">${beginning}</p>`}
  </header>`;
}

function Names({ who }) {
  if (who.length === 0) return null;
  return html`<p class="lectern-who">${listed(who)}</p>`;
}

/** Against the plan, and the time of day. */
function Standing({ view, live }) {
  const now = useNow(live);
  const late = lateness(currentBlockEnd(view.clock, now) - view.planned_end);
  return html`<dl class="standing-facts">
    <div data-tone=${late.tone}><dt>${t("Against the plan")}</dt><dd>${late.text}</dd></div>
    <div><dt>${t("Time now")}</dt><dd>${timeOfDay(now)}</dd></div>
  </dl>`;
}

function Next({ view, live }) {
  const now = useNow(live);
  const word = html`<span class="next-word">${t("Next:")}</span>`;
  if (!view.next) return html`<p class="lectern-next">${word} ${t("End of the day")}</p>`;
  const at = view.clock ? currentBlockEnd(view.clock, now) : view.planned_end;
  return html`<p class="lectern-next">
    ${word} <span class="next-at">${timeOfDay(Math.max(at, now))}</span>
    ${" "}<${Say} tag="strong" text=${view.next.title} />
    ${view.next.who.length > 0 && html`${" "}<span class="next-who">${listed(view.next.who)}</span>`}
  </p>`;
}

const listed = (who) => who.map((one, index) => html`${index > 0 && ", "}<${Say} text=${one.name} />`);
