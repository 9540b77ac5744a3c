/** The block's next question, on the console. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { AskFirst } from "../../parts/console/question.js";

/** The next step where there is one. While the question before is open it asks first: that one closes for good. */
export function NextQuestion({ activity, block, store }) {
  const { coming, number, state, talks } = activity;
  if (!coming || !store.may("AskNext")) return null;
  const ask = () => store.act({ type: "AskNext", block: block.id, seen: number });
  const label = t("Ask the next question");
  if (state !== "open" && talks?.state !== "running") return html`<button type="button" class="primary" onClick=${ask}>${label}</button>`;
  const question = talks ? t("Pairs are talking now. Ask “{question}”?", { question: say(coming) })
    : t("Ask “{question}”? This question closes, and is not opened again.", { question: say(coming) });
  return html`<${AskFirst} className="primary" label=${label} question=${question} yes=${t("Yes, ask it")} run=${ask} />`;
}

export function WhatComes({ activity }) {
  return activity.coming && html`<p class="hint">${t("Next in this block: {question}", { question: say(activity.coming) })}</p>`;
}
