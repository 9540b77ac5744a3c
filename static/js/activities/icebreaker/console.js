/** An icebreaker's desk: how the hall answers, who did where names are kept, and the end of it. */
import { html } from "../../helpers/ui.js";
import { figure, say, t } from "../../helpers/words.js";
import { AskFirst } from "../../parts/console/question.js";
import { Spotlight } from "../../parts/console/spotlight.js";
import { State } from "../../parts/console/state.js";
import { Say } from "../../parts/say.js";
import { AskedBefore } from "./earlier.js";
import { OtherQuestions, WhatComes } from "./nextdesk.js";
import { TALK_DONE, TALK_REFUSALS, TalkDesk } from "./talkdesk.js";
import { WordDesk } from "./worddesk.js";
import { HallsAnswers, choicesOf } from "./sums.js";

/** Without a question there is nothing to work on. */
export default function Face({ activity, block, current, store }) {
  if (activity.talks) return html`<${TalkDesk} ...${{ activity, block, current, store }} />`;
  return activity.question ? html`<${QuestionDesk} ...${{ activity, block, current, store }} />` : null;
}

function QuestionDesk({ activity, block, current, store }) {
  const { state, unfinished } = activity;
  const close = () => store.act({ type: "CloseAnswers", block: block.id });
  return html`<div class="desk-bar">
      <${State} tone=${state === "open" ? "good" : "off"}>${stateOf(activity)}<//>
      ${unfinished["answers-open"] && store.may("CloseAnswers") && html`<${AskFirst} className=${current && activity.coming ? "" : "primary"} label=${t("Close the question")}
        question=${closing(activity)} yes=${t("Yes, close it")} run=${close} />`}
      ${current && html`<${OtherQuestions} ...${{ activity, block, store }} />`}
      <${Spotlight} store=${store} block=${block.id} />
    </div>
    <${Say} tag="p" class="prompt" text=${activity.question} />
    <p class="hint">${activity.named ? t("Phones say beforehand that answers have names.") : t("Without names: not even this console can see who answered what.")}</p>
    <div class="icebreaker-desk">${activity.answer === "word" && activity.sums.length
      ? html`<${WordDesk} ...${{ activity, block, store }} />` : html`<${HallsAnswers} ...${{ activity, figure }} />`}</div>
    ${activity.found.length > 0 && html`<${WhoFoundWhom} activity=${activity} store=${store} />`}
    ${activity.given.length > 0 && html`<${Given} activity=${activity} store=${store} />`}
    <${WhatComes} activity=${activity} />
    <${AskedBefore} ...${{ activity, block, store }} />`;
}

function stateOf({ state, unfinished }) {
  if (state === "open") return t("The question is open.");
  if (unfinished["answers-open"]) return t("The hall has left. The question closes for good in a minute.");
  return state === "closed" ? t("The question is closed.") : t("The question opens with its block.");
}

function closing({ named }) {
  return named ? t("Close the question? Its answers stay, and you can open it again.")
    : t("Close the question? It is not opened again, and what joins answers to people is destroyed.");
}

function Given({ activity, store }) {
  const titles = new Map(choicesOf(activity).map((one) => [one.id, one.title]));
  const names = new Map(store.people.value.map((one) => [one.id, one.name]));
  return html`<ul class="icebreaker-given">${activity.given.map((one) => html`<li key=${one.person}>
    <${Say} tag="strong" text=${names.get(one.person) ?? one.person} />: <${Say} text=${titles.get(one.answer) ?? one.answer} />
  </li>`)}</ul>`;
}

/** Who found whom, where that has names. */
function WhoFoundWhom({ activity, store }) {
  const titles = new Map(activity.choices.map((one) => [one.id, one.title]));
  const names = new Map(store.people.value.map((one) => [one.id, one.name]));
  const named = (one) => html`<${Say} tag="strong" text=${names.get(one) ?? one} />`;
  return html`<ul class="icebreaker-given">${activity.found.map((one) => html`<li key=${`${one.person} ${one.square}`}>
    ${named(one.person)}: <${Say} text=${titles.get(one.square) ?? one.square} />: ${named(one.found)}
  </li>`)}</ul>`;
}

const REFUSALS = {
  "no-next": () => t("There is no other question to ask here."),
  "not-asked": () => t("This was not asked here."),
};

Face.refusals = { ...TALK_REFUSALS, ...REFUSALS };

Face.done = {
  ...TALK_DONE,
  CloseAnswers: () => t("The question is closed."),
  AskAgain: () => t("The hall is at this question again."),
  AskNext: () => t("The next question is asked."),
  ShowWord: () => t("The hall sees this word."),
  HideWord: () => t("The hall does not see this word."),
  PairWords: ({ other }) => (other ? t("They count as one word.") : t("They count apart.")),
};

Face.unfinished = { "answers-open": () => t("A question of an icebreaker is open") };

/** A question that nobody has answered yet, or that is still to come, is there again where the hall comes back. */
Face.closing = ({ state, question, answered, talks }) => {
  if (talks?.state === "running") return t("Pairs are talking now.");
  return state === "open" && answered > 0 && t("“{question}” is open (answers: {n}). It closes a minute after the hall has left.", { question: say(question), n: figure(answered) });
};
