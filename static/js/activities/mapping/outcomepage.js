/** What goes forward by all rounds of a vote together, as a page of the stage. */
import { html } from "../../helpers/ui.js";
import { figure, say, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Also } from "../../questions/also.js";
import { papersAmiss } from "../../questions/papers.js";
import { levelWords, wayWords } from "../../questions/roundwords.js";
import { dotsFrom } from "./resultboard.js";

/** `standing` as in the view; `title` is the page's, empty where all themes are counted together. */
export function OutcomePage({ standing, title, block, start, end, papers = [] }) {
  const { taken, level = [], left, reason } = standing;
  return html`<section class="board">
    <header class="board-head">
      <h2>${say(title) ? html`<${Say} text=${title} />${" "}<span class="board-block">· <${Say} text=${block.title} /></span>` : html`<${Say} text=${block.title} />`}</h2>
    </header>
    <ol class="places" start=${start + 1}>
      ${taken.slice(start, end).map((one) => html`<li key=${one.item} class="place place-large" data-mark="forward">
        <span class="place-rank" aria-hidden="true">✓</span>
        <span class="place-title"><${Say} text=${one.title} /><${Also} merged=${one.merged} class="place-also" /></span>
        <span class="place-figures"><strong class="place-dots">${figure(one.dots)}</strong>${" "}<span class="place-voters">${[dotsFrom(one), wayWords(one)].filter(Boolean).join(" · ")}</span></span>
      </li>`)}
    </ol>
    ${papers.map((one) => papersAmiss(one.papers) && html`<p key=${one.round} class="board-rest">${t("Round {n}", { n: one.round })}: ${papersAmiss(one.papers)}</p>`)}
    ${level.length > 0 && html`<p class="board-cut">${levelWords(level.length, left)}</p>`}
    ${reason && html`<p class="board-rest">${t("Decided by the facilitator:")} <${Say} text=${reason} /></p>`}
  </section>`;
}
