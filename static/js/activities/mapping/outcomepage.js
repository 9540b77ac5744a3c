/** What goes forward by all rounds of a vote together, as a page of the stage. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { levelWords, wayWords } from "../../questions/roundwords.js";

/** `standing` as in the view; `title` is the page's. */
export function OutcomePage({ standing, title, block, start, end }) {
  const { taken, level = [], left, reason } = standing;
  return html`<section class="board">
    <header class="board-head">
      <h2><${Say} text=${title} />${" "}<span class="board-block">· <${Say} text=${block.title} /></span></h2>
    </header>
    <ol class="places" start=${start + 1}>
      ${taken.slice(start, end).map((one) => html`<li key=${one.item} class="place place-large" data-mark="forward">
        <span class="place-rank" aria-hidden="true">✓</span>
        <span class="place-title"><${Say} text=${one.title} /></span>
        <span class="place-figures"><span class="place-voters">${wayWords(one)}</span></span>
      </li>`)}
    </ol>
    ${level.length > 0 && html`<p class="board-cut">${levelWords(level.length, left)}</p>`}
    ${reason && html`<p class="board-rest">${t("Decided by the facilitator: {reason}", { reason })}</p>`}
  </section>`;
}
