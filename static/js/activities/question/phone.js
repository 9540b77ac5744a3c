/** What was asked beside the agenda: one answer to each, which can be changed for as long as it is open. */
import { html } from "../../helpers/ui.js";
import { standing } from "../../helpers/standing.js";
import { say, t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";
import { Say } from "../../parts/say.js";
import { optionsOf } from "../../questions/answers.js";
import { newestBallot } from "../../questions/newest.js";
import { Shares } from "../../questions/shares.js";

const SETTLE_MS = 150; // as somebody goes through the choices with the arrow keys

/** Of what was asked in this block, what is `open`, or what is not; the latest first. */
export default function Face({ view, open, live }) {
  return view.asked.filter((one) => one.activity.open === open).reverse().map((one) => html`<section class="card" key=${one.id} aria-labelledby=${`asked-${one.id}`}>
    <${Say} tag="h2" id=${`asked-${one.id}`} text=${one.title} />
    <${Answering} activity=${one.activity} block=${one} live=${live} />
  </section>`);
}

function Answering({ activity, block, live }) {
  const ballot = newestBallot(live, block.id);
  const chosen = optionsOf(activity).find((one) => ballot.dots[one.id]);
  const answer = (dots) => live.send({ type: "PlaceDots", block: block.id, dots }, { debounce: SETTLE_MS, whole: true });
  const rows = rowsOf(activity, live.view("moving").value?.blocks?.[block.id]);
  useAnnounced(`question-${block.id}`, activity.open ? t("A question: {text}", { text: say(block.title) }) : t("The question is closed."));
  return html`<div class="answering">
    ${activity.open ? html`<${Choices} ...${{ activity, block, chosen, answer }} />`
      : html`<p class="state">${t("The question is closed.")}</p>
        <p>${chosen ? html`${t("Your answer:")} <${Say} tag="strong" text=${chosen.title} />` : t("You gave no answer.")}</p>`}
    ${activity.open && html`<p class="soft answer-state">${chosen ? standing(live, ballot.unsent, live.view("mine:").value?.waits)
      : t("Answers are recorded by name.")}</p>`}
    ${rows && html`<${Shares} scale=${activity.scale} rows=${rows} />`}
  </div>`;
}

/** What was answered, where the hall is shown it, in the order of the paper. */
function rowsOf(activity, figures) {
  if (!activity.revealed || figures?.paper !== activity.paper) return null;
  return optionsOf(activity).map((one, index) => ({ item: one.id, title: one.title, dots: figures.dots[0][index] }));
}

function Choices({ activity, block, chosen, answer }) {
  return html`<div role="radiogroup" aria-labelledby=${`asked-${block.id}`} class="choices ${activity.scale ? "choices-scale" : ""}">
    ${optionsOf(activity).map((one) => html`<label key=${one.id} class="choice">
      <input type="radio" name=${block.id} checked=${one === chosen} onChange=${() => answer({ [one.id]: 1 })} />
      <${Say} text=${one.title} />
    </label>`)}
    ${activity.scale && html`<p class="soft" aria-hidden="true">${t("0: not at all")} · ${t("5: fully")}</p>`}
  </div>
  ${chosen && html`<button type="button" class="quiet" onClick=${() => answer({})}>${t("Take my answer back")}</button>`}`;
}

Face.lost = { PlaceDots: () => t("Your last change was not counted.") };
