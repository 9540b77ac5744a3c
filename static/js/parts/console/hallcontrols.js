/** The controls of the hall: on to the next block, back, hold, and the minutes. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { dayOf, position } from "./agenda.js";
import { Question } from "./question.js";
import { Unfinished } from "./unfinished.js";

export function HallControls({ store, faces }) {
  if (!store.may("Advance")) return null;
  const { moves, asking } = store;
  const { next, passes } = position(store.view.value);
  const Asked = QUESTIONS[asking.value?.kind];
  if (Asked) return html`<${Asked} store=${store} faces=${faces} close=${() => (asking.value = null)} />`;
  return html`<div class="transport" role="group" aria-label=${t("Move the hall")}>
    <button type="button" class="advance" aria-disabled=${moves.settling.value ? "true" : undefined} onClick=${moves.advance}>
      <${AdvanceLabel} news=${moves.news.value} next=${next} passes=${passes} />
    </button>
    <${Small} store=${store} />
  </div>`;
}

/** What a press would do; for a moment after somebody else's move, what has happened instead. */
function AdvanceLabel({ news, next, passes }) {
  if (news) return html`<span class="advance-name">${news}</span>`;
  return html`${next && html`<span class="advance-verb">${t("Advance to")}</span>`}
    <span class="advance-name">${next ? say(next.title) : t("End the day")}</span>
    ${passes.length > 0 && html`<span class="advance-passes">${t("leaves out {blocks}", { blocks: passes.map((one) => say(one.title)).join(", ") })}</span>`}`;
}

function EndDay({ store, faces, close }) {
  const question = t("End {day} for everybody?", { day: say(dayOf(store.view.value).title) });
  return html`<${Question} text=${question} yes=${t("Yes, end the day")} onYes=${store.moves.endDay} onNo=${close}
    resting=${store.moves.settling.value} tall=${true}><${Unfinished} store=${store} faces=${faces} /><//>`;
}

function Again({ store, close }) {
  const question = t("Take back the start of {day}? You can then start it anew. What was written and voted stays.",
    { day: say(dayOf(store.view.value).title) });
  return html`<${Question} text=${question} yes=${t("Yes, take it back")} onYes=${store.moves.again} onNo=${close}
    resting=${store.moves.settling.value} />`;
}

const QUESTIONS = { end: EndDay, again: Again };

function Small({ store }) {
  const { moves } = store;
  const { index } = position(store.view.value);
  const { clock } = store.view.value;
  return html`<div class="small-moves">
    <button type="button" disabled=${index === 0} onClick=${moves.back}>${t("Back")}</button>
    <button type="button" disabled=${!clock} onClick=${moves.holdOrResume}>
      ${clock?.held_at ? t("Resume clock") : t("Pause clock")}</button>
    <${Minutes} moves=${moves} by=${-1} label=${t("One minute less")} off=${!clock} />
    <${Minutes} moves=${moves} by=${1} label=${t("One minute more")} off=${!clock} />
    <${Minutes} moves=${moves} by=${5} label=${t("Five minutes more")} off=${!clock} />
  </div>
  ${index === 0 && html`<button type="button" class="quiet again" onClick=${moves.askAgain}>
    ${t("Start this day again…")}</button>`}`;
}

function Minutes({ moves, by, label, off }) {
  const shown = `${by < 0 ? "−" : "+"}${Math.abs(by)}`;
  return html`<button type="button" class="minutes" disabled=${off} aria-label=${`${shown} min: ${label}`}
    onClick=${() => moves.extend(by)}>${shown}<small> min</small></button>`;
}
