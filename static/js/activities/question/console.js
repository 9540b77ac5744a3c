/** A question's desk: close it, show what was answered, put it on the stage; and the answers as they come. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { AskFirst } from "../../parts/console/question.js";
import { fileName, SavePicture } from "../../parts/console/savepicture.js";
import { Spotlight } from "../../parts/console/spotlight.js";
import { State } from "../../parts/console/state.js";
import { sealedAt } from "../../parts/sealed.js";
import { titled } from "../../questions/answers.js";
import { OtherWays } from "../../questions/otherways.js";
import { papersUnfinished, withPapers } from "../../questions/papers.js";
import { withTablets } from "../../questions/attablets.js";
import { Shares } from "../../questions/shares.js";
import { handsInWords } from "../../questions/turnoutwords.js";
import { pictureOfAnswers } from "./picture.js";

export default function Face({ activity, block, current, store }) {
  const { turnout, result, open, revealed, scale, unconfirmed } = activity;
  return html`<div class="desk-bar">
      <${State} tone=${open ? "good" : "off"}>${open ? t("The question is open.") : t("The question is closed.")}<//>
      ${store.may("OpenVoting") && html`<${QuestionControls} ...${{ activity, block, current, store }} />`}
    </div>
    <p class=${revealed ? "seen" : "unseen"}>${revealed ? t("The hall sees what was answered.") : t("Only consoles see what was answered.")}</p>
    <p class="asked-turnout">${answered(turnout)}</p>
    ${activity.seal && html`<p class="hint">${sealedAt(activity.seal)}</p>`}
    <${OtherWays} activity=${activity} store=${store} />
    ${unconfirmed > 0 && html`<p class="uncounted"><${State} tone="warn">${t("Not counted yet, as nobody has confirmed who gave them. Answers: {n}", { n: unconfirmed })}<//></p>`}
    <${Shares} scale=${scale} rows=${titled(result.themes[0].rows, activity)} />
    ${revealed && html`<${AnswersPicture} ...${{ activity, block, store }} />`}`;
}

/** Of what the hall has been shown. */
function AnswersPicture({ activity, block, store }) {
  const { session } = store.view.value;
  const shown = () => pictureOfAnswers({ activity, session: session.title, title: block.title });
  return html`<${SavePicture} ...${{ shown, title: say(block.title) }} name=${fileName(say(session.title), say(block.title))} />`;
}

/** What a move of the hall would close. */
Face.closing = ({ open, prompt, papers, turnout }, atTablets) => open && withTablets(withPapers(
  `${t("“{question}” is open.", { question: say(prompt) })} ${answered(turnout)}.`, papers), atTablets);

Face.unfinished = {
  "voting-open": () => t("A question is open"),
  "ballots-unconfirmed": (n) => t("Answers that wait for a yes to who gave them: {n}", { n }),
  "tally-hidden": (n) => t("The hall has not seen what was answered. Answers: {n}", { n }),
  ...papersUnfinished,
};

Face.refusals = {
  "too-few": () => t("Write two answers at least."),
  "no-such-question": () => t("This question is gone."),
};

Face.done = {
  AskQuestion: () => t("Asked: it is on the stage and on phones."),
  WithdrawQuestion: () => t("The question is taken back."),
};

function QuestionControls({ activity, block, current, store }) {
  const { open, revealed, turnout, unconfirmed, aside } = activity;
  const run = (type) => () => store.act({ type, block: block.id });
  const untouched = turnout.ballots + unconfirmed + aside === 0;
  return html`<div class="desk-buttons">
    ${open ? html`<${CloseQuestion} run=${run("CloseVoting")} question=${withTablets("", store.atTablets(block.id))} />`
      : html`<button type="button" disabled=${!current} onClick=${run("OpenVoting")}>${t("Open it again")}</button>`}
    ${revealed ? html`<button type="button" onClick=${run("HideTally")}>${t("Hide the answers")}</button>`
      : html`<button type="button" class=${open ? "" : "primary"} onClick=${run("RevealTally")}>${t("Show the answers to the hall")}</button>`}
    <${Spotlight} store=${store} block=${block.id} />
    ${untouched && html`<${AskFirst} label=${t("Take the question back")} question=${t("Take the question back, as if it had not been asked?")}
      yes=${t("Yes, take it back")} run=${() => store.act({ type: "WithdrawQuestion", question: block.id })} />`}
  </div>`;
}

/** Where somebody is answering on a shared tablet, that is asked first. */
function CloseQuestion({ run, question }) {
  if (!question) return html`<button type="button" class="primary" onClick=${run}>${t("Close the question")}</button>`;
  return html`<${AskFirst} label=${t("Close the question")} yes=${t("Yes, close it")} run=${run} question=${question} />`;
}

function answered(turnout) {
  return handsInWords(turnout) || t("Answered: {ballots} of {people}", turnout);
}
