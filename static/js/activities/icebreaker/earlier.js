/** What was asked besides in this block: how the hall answered stays here, and can be shown on the stage again. */
import { html } from "../../helpers/ui.js";
import { figure, t } from "../../helpers/words.js";
import { Spotlight } from "../../parts/console/spotlight.js";
import { Say } from "../../parts/say.js";
import { HallsAnswers } from "./sums.js";

export function AskedBefore({ activity, block, store }) {
  if (!activity.earlier.length) return null;
  return html`<section class="icebreaker-earlier" aria-labelledby="icebreaker-earlier">
    <h3 id="icebreaker-earlier">${t("Asked before")}</h3>
    ${activity.earlier.map((one) => html`<div key=${one.number}>
      <div class="desk-bar"><${Say} tag="p" class="prompt" text=${one.question} />
        <${Spotlight} ...${{ store }} block=${block.id} of="answers" id=${String(one.number)} /></div>
      <div class="icebreaker-desk"><${HallsAnswers} activity=${one} figure=${figure} /></div>
    </div>`)}
  </section>`;
}
