/** A question on the stage: what one can answer and how many have; then, once it is shown, what they did. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { sealedAt } from "../../parts/sealed.js";
import { Fit } from "../../parts/stage/fit.js";
import { optionsOf, titled } from "../../questions/answers.js";
import { beyondSeats } from "../../questions/beyondseats.js";
import { papersAmiss } from "../../questions/papers.js";
import { Shares } from "../../questions/shares.js";
import { handsInWords } from "../../questions/turnoutwords.js";

const LEAST = 1.46, MOST = 4.4; // as of a Fit: 28 px of 1,080 at least
const FEW = 4; // options that stand below each other

/** `activity`: the question's stage view; it has boards once its answers are shown. */
export default function Face({ activity }) {
  const { boards, scale } = activity;
  return html`<div class="stack">
    <${Answered} activity=${activity} />
    <${Fit} least=${LEAST} most=${MOST} name="asked-of-all" key=${boards ? "replies" : "options"}>
      ${boards ? html`<${Shares} scale=${scale} rows=${titled(boards[0].rows, activity)} />`
        : html`<${Options} activity=${activity} />`}
    <//>
    ${activity.seal && html`<p class="record-line">${sealedAt(activity.seal)}</p>`}
  </div>`;
}

/** One line: whether one can answer, and how many have. */
function Answered({ activity }) {
  const { open, turnout } = activity;
  const answered = handsInWords(turnout) || t("Answered: {ballots} of {people}", turnout);
  return html`<div class="standing">
    <p class="standing-state standing-${open ? "open" : "closed"}">${open ? t("Answer on your phone") : t("The question is closed.")}</p>
    <p class="standing-turnout">${answered}</p>
    ${activity.boards && beyondSeats(turnout).map((line) => html`<p class="standing-rule" key=${line}>${line}</p>`)}
    ${papersAmiss(activity.papers) && html`<p class="standing-rule">${papersAmiss(activity.papers)}</p>`}
  </div>`;
}

function Options({ activity }) {
  const options = optionsOf(activity);
  const shape = activity.scale ? "options-scale" : options.length <= FEW ? "options-few" : "";
  return html`<ul class="options ${shape}" role="list">
    ${options.map((one) => html`<li key=${one.id} class="option"><${Say} text=${one.title} /></li>`)}
    ${activity.scale && html`<li class="option-ends">${t("0: not at all")} · ${t("5: fully")}</li>`}
  </ul>`;
}
