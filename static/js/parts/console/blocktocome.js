/** What can still be changed about a block to come today: its length, and whether it is held at all. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { isAhead, lengthOf, plannedLength, position } from "./agenda.js";
import { resting } from "./replanning.js";
import { durationWords } from "../durations.js";

const MINUTE = 60_000;
const STEP = 5;
const LONGEST = 600;

/** `id` is the block that is looked at; nothing for the others, or for moderators. */
export function BlockToCome({ store, id }) {
  const view = store.view.value;
  const { day } = position(view);
  const block = day?.blocks.find((one) => one.id === id);
  if (!block || !isAhead(view, block) || !store.may("SetLength")) return null;
  if (block.left_out) return html`<${LeftOut} store=${store} block=${block} />`;
  const hasLength = plannedLength(day, block) > 0;
  const promised = block.lock && !view.proposal?.cut.includes(block.id);
  if (!hasLength && promised) return null;
  return html`<div class="ahead" role="group" aria-label=${t("This block, when its turn comes")}>
    ${hasLength && html`<${Length} store=${store} day=${day} block=${block} />`}
    ${!promised && html`<button type="button" class="quiet leave-out" aria-disabled=${resting(store)}
      onClick=${() => store.replanning.leaveOut(block)}>${t("Leave out")}</button>`}
  </div>`;
}

/** Its button is not where the one was that left the block out. */
function LeftOut({ store, block }) {
  return html`<div class="ahead">
    <p>${t("Left out: the hall passes this block by.")}</p>
    <button type="button" aria-disabled=${resting(store)} onClick=${() => store.replanning.takeIn(block)}>${t("Take it in again")}</button>
  </div>`;
}

function Length({ store, day, block }) {
  const minutes = Math.round(lengthOf(day, block) / MINUTE);
  const set = (wanted) => () => store.replanning.setLength(block, wanted);
  const shown = { span: durationWords(lengthOf(day, block)) };
  return html`<p>${t("Length: {span}", shown)}</p>
    <button type="button" class="minutes" disabled=${minutes <= STEP} aria-label=${t("−5 min: This block is five minutes shorter")}
      onClick=${set(minutes - STEP)}>−5<small> min</small></button>
    <button type="button" class="minutes" disabled=${minutes > LONGEST - STEP} aria-label=${t("+5 min: This block is five minutes longer")}
      onClick=${set(minutes + STEP)}>+5<small> min</small></button>
    ${block.length != null && html`<button type="button" class="quiet" onClick=${set(null)}>
      ${t("As planned: {span}", { span: durationWords(plannedLength(day, block)) })}</button>`}`;
}
