/**
 * The facilitator's way through the prompts: which one all teams are at, on to the next, or back. Nothing turns by
 * itself: that its time is up is said here.
 */
import { html } from "../../helpers/ui.js";
import { useNow } from "../../helpers/time.js";
import { langOf, say, t } from "../../helpers/words.js";
import { promptNow } from "./prompting.js";
import { TimeLeft, placeWords, wayWords } from "./promptline.js";

/** The prompt itself too; nothing where the teams are asked one thing only. */
export function Prompts({ activity, block, store }) {
  const { prompts } = activity;
  if (!prompts) return null;
  const may = store.may("ReachPrompt") && activity.open && promptNow(activity);
  return html`<section class="prompts" aria-label=${t("Prompts")}>
    <details><summary>${promptNow(activity) && placeWords(activity)}<span class=${promptNow(activity) ? "sr-only" : ""}> ${t("All prompts")}</span></summary>
      <ol>${prompts.all.map((one, index) => html`<li key=${index} aria-current=${index + 1 === prompts.at ? "step" : undefined}>
        <span lang=${langOf(one.text)}>${say(one.text)}</span>${aside(one)}</li>`)}</ol></details>
    ${prompts.until !== null && html`<${TimeLeft} until=${prompts.until} live=${store.live} />`}
    ${may && store.may("ExtendPrompt") && html`<${PromptTime} prompts=${prompts} block=${block} store=${store} />`}
    <p class="prompt" lang=${langOf(activity.prompt)}>${say(activity.prompt)}</p>
    ${may && html`<${Turning} prompts=${prompts} block=${block} store=${store} />`}
  </section>`;
}

/** The next stands out once it is due: where its time is up, or where it has none. */
function Turning({ prompts: { all, at, until }, block, store }) {
  const due = at < all.length && (until === null || until <= useNow(store.live));
  const go = (prompt) => () => store.act({ type: "ReachPrompt", block: block.id, prompt });
  return html`<div class="desk-buttons">
    <button type="button" disabled=${at < 2} onClick=${go(at - 1)}>${t("Prompt before")}</button>
    <button type="button" class=${due ? "primary" : ""} disabled=${at >= all.length} onClick=${go(at + 1)}>${t("Next prompt")}</button>
  </div>`;
}

/** More time or less, as for the block: what was too much is taken back. Without a clock they stay, and rest. */
function PromptTime({ prompts, block, store }) {
  const extend = (minutes) => () => store.act({ type: "ExtendPrompt", block: block.id, prompt: prompts.at, minutes });
  const minutes = (by, label) => html`<button type="button" class="minutes" disabled=${prompts.until === null}
    aria-label=${`${by < 0 ? "−" : "+"}${Math.abs(by)} min: ${label}`} onClick=${extend(by)}>${by < 0 ? "−" : "+"}${Math.abs(by)} min</button>`;
  return html`<span class="prompt-minutes" role="group" aria-label=${t("Time for this prompt")}>
    ${minutes(-1, t("One minute less for this prompt"))}${minutes(1, t("One minute more for this prompt"))}${minutes(5, t("Five minutes more for this prompt"))}</span>`;
}

const aside = ({ minutes, way }) => [minutes && t("{n} min", { n: minutes }), wayWords(way)]
  .filter(Boolean).map((words) => ` · ${words}`).join("");
