/** From one of the block's questions to another, on the console. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { AskFirst } from "../../parts/console/question.js";

/**
 * On to the next, which is the next step where there is one, and back to the one before. What closes for good with
 * that, or interrupts pairs, is asked first.
 */
export function OtherQuestions({ activity, block, store }) {
  const { coming, before, number } = activity;
  const again = (at) => () => store.act({ type: "AskAgain", block: block.id, number: at, seen: number });
  const next = () => store.act({ type: "AskNext", block: block.id, seen: number });
  return html`
    ${before && store.may("AskAgain") && html`<${Goes} activity=${activity} label=${t("Question before")} run=${again(number - 1)}
      question=${back(activity)} yes=${t("Yes, go back")} />`}
    ${reopens(activity) && store.may("AskAgain") && html`<button type="button" onClick=${again(number)}>${t("Open it again")}</button>`}
    ${coming && store.may("AskNext") && html`<${Goes} activity=${activity} className=${isDue(activity) ? "primary" : ""}
      label=${t("Ask the next question")} question=${on(activity)} yes=${t("Yes, ask it")} run=${next} />`}`;
}

function Goes({ activity, label, question, yes, className = "", run }) {
  if (!endsSomething(activity)) return html`<button type="button" class=${className} onClick=${run}>${label}</button>`;
  return html`<${AskFirst} ...${{ className, label, question, yes, run }} />`;
}

const endsSomething = ({ state, named, talks }) => (talks ? talks.state === "running" : state === "open" && !named);

/** Where pairs are still to talk, that comes first. */
const isDue = ({ talks }) => !talks || talks.state === "over";

const reopens = ({ state, named, talks }) => state === "closed" && named && !talks;

function on({ talks, coming }) {
  const question = say(coming);
  return talks ? t("Pairs are talking now. Ask “{question}”?", { question })
    : t("Ask “{question}”? This question closes, and is not opened again.", { question });
}

function back({ talks, before }) {
  const question = say(before);
  return talks ? t("Pairs are talking now. Go back to “{question}”?", { question })
    : t("Go back to “{question}”? This question closes, and is not opened again.", { question });
}

export function WhatComes({ activity }) {
  return activity.coming && html`<p class="hint">${t("Next in this block: {question}", { question: say(activity.coming) })}</p>`;
}
