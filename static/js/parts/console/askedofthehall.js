/** What is asked before the hall is moved, or its day taken back: it opens under the bar and moves nothing. */
import { html, useEffect } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { dayOf } from "./agenda.js";
import { Question } from "./question.js";
import { Unfinished } from "./unfinished.js";

export function AskedOfTheHall({ store, faces }) {
  const { asking } = store;
  const Asked = QUESTIONS[asking.value?.kind];
  if (!Asked) return null;
  return html`<div class="asked"><${Asked} store=${store} faces=${faces} close=${() => (asking.value = null)} /></div>`;
}

function EndDay({ store, faces, close }) {
  const question = t("End {day} for everybody?", { day: say(dayOf(store.view.value).title) });
  const text = [store.closing.value, question].filter(Boolean).join(" ");
  return html`<${Question} text=${text} yes=${t("Yes, end the day")} onYes=${store.moves.endDay} onNo=${close}
    resting=${store.moves.settling.value} tall=${true}><${Unfinished} store=${store} faces=${faces} /><//>`;
}

/** Asked for as long as there is something to close; what has been counted meanwhile stands in it. */
function CloseAndGo({ store, close }) {
  const closing = store.closing.value;
  const { move } = store.asking.value;
  useEffect(() => void (closing || close()), [closing]);
  return html`<${Question} text=${`${closing} ${t("Close it and go on?")}`} yes=${t("Yes, close it and go on")} cautious=${true}
    onYes=${() => store.moves[move](true)} onNo=${close} resting=${store.moves.settling.value} />`;
}

function Again({ store, close }) {
  const question = t("Take back the start of {day}? You can then start it anew. What was written and voted stays.",
    { day: say(dayOf(store.view.value).title) });
  return html`<${Question} text=${question} yes=${t("Yes, take it back")} onYes=${store.moves.again} onNo=${close}
    resting=${store.moves.settling.value} />`;
}

const QUESTIONS = { end: EndDay, close: CloseAndGo, again: Again };
