/** The facilitator's way through the prompts: which one all teams are at, on to the next, or back. */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { promptNow } from "./prompting.js";
import { PromptLine, wayWords } from "./promptline.js";

export function Prompts({ activity, block, store }) {
  const { prompts } = activity;
  if (!prompts) return null;
  const go = (prompt) => () => store.act({ type: "ReachPrompt", block: block.id, prompt });
  const may = store.may("ReachPrompt") && activity.open && promptNow(activity);
  return html`<section class="prompts" aria-label=${t("Prompts")}>
    <${PromptLine} activity=${activity} live=${store.live} />
    ${may && html`<div class="desk-buttons">
      <button type="button" disabled=${prompts.at < 2} onClick=${go(prompts.at - 1)}>${t("Prompt before")}</button>
      <button type="button" class="primary" disabled=${prompts.at >= prompts.all.length} onClick=${go(prompts.at + 1)}>${t("Next prompt")}</button>
      ${store.may("ExtendPrompt") && html`<${PromptTime} prompts=${prompts} block=${block} store=${store} />`}
    </div>`}
    <details><summary>${t("All prompts")}</summary>
      <ol>${prompts.all.map((one, index) => html`<li key=${index} aria-current=${index + 1 === prompts.at ? "step" : undefined}>
        <span lang=${langOf(one.text)}>${say(one.text)}</span>${aside(one)}</li>`)}</ol></details>
  </section>`;
}

/** More time or less, as for the block: what was too much is taken back. Without a clock they stay, and rest. */
function PromptTime({ prompts, block, store }) {
  const extend = (minutes) => () => store.act({ type: "ExtendPrompt", block: block.id, prompt: prompts.at, minutes });
  const minutes = (by, label) => html`<button type="button" class="minutes" disabled=${prompts.until === null}
    aria-label=${`${by < 0 ? "−" : "+"}${Math.abs(by)} min: ${label}`} onClick=${extend(by)}>${by < 0 ? "−" : "+"}${Math.abs(by)} min</button>`;
  return html`<span class="prompt-minutes" role="group" aria-label=${t("Time for this prompt")}>
    ${minutes(-1, t("One minute less"))}${minutes(1, t("One minute more"))}${minutes(5, t("Five minutes more"))}</span>`;
}

const aside = ({ minutes, way }) => [minutes && t("{n} min", { n: minutes }), wayWords(way)]
  .filter(Boolean).map((words) => ` · ${words}`).join("");
