/** An icebreaker on the stage: what is asked, whether by name, and how the hall answers, live. */
import { html } from "../../helpers/ui.js";
import { figure, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Pages } from "../../parts/stage/pages.js";
import { Plain, PlanPieces, isOfPlan } from "../../parts/stage/plain.js";
import { HallsAnswers, choicesOf } from "./sums.js";
import { TalkStage, chimesOf } from "./talkstage.js";

const LEAST = 1.46, MOST = 3.6; // as of a Fit: 28 px of 1,080 at least

/** A block that asks nothing shows what the plan says of it. */
export default function Face({ activity, block, stage, live }) {
  if (!activity) return html`<${Plain} ...${{ block, stage, live }} />`;
  if (activity.talks) return html`<${TalkStage} ...${{ activity, block, stage, live }} />`;
  return html`<div class="stack icebreaker">
    <${Say} tag="p" class="prompt" text=${activity.question} />
    <div class="standing">
      <p class="standing-state standing-${activity.state === "open" ? "open" : "closed"}">${stateOf(activity)}</p>
      <p class="standing-rule">${activity.named ? t("Answers have names") : t("Without names")}</p>
    </div>
    <${Pages} ...${{ stage, live }} name="icebreakers" least=${LEAST} most=${MOST}>${(pieces) => isOfPlan(pieces)
      ? html`<${PlanPieces} ...${{ block, pieces }} />` : html`<${Replies} activity=${activity} />`}<//>
  </div>`;
}

Face.chimes = ({ activity }) => chimesOf(activity);

function stateOf({ state, answer }) {
  if (state === "open") return answer === "find-someone" ? t("Your phone has your card and your code") : t("Answer on your phone");
  return state === "closed" ? t("This question is closed.") : t("This question is not open now.");
}

/** Before anybody answered, what one can answer; of a card also while nobody sees yet what is filled. */
function Replies({ activity }) {
  const { answer, answered, sums } = activity;
  const listed = answer === "find-someone" ? !sums.length : !answered && !["word", "where"].includes(answer);
  const shown = answered || !listed;
  return html`${shown && html`<div class="icebreaker-replies"><${HallsAnswers} ...${{ activity, figure }} /></div>`}
    ${listed && html`<${ToAnswer} activity=${activity} />`}`;
}

function ToAnswer({ activity }) {
  return html`<ul class="icebreaker-options" role="list">
    ${choicesOf(activity).map(({ id, title }) => html`<li key=${id}><${Say} text=${title} /></li>`)}
  </ul>`;
}
