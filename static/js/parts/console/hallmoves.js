/** Moving the hall: back, and on to the next block; who may not do so reads what comes next. */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { position } from "./agenda.js";

export function HallMoves({ store }) {
  const { index, next, passes } = position(store.view.value);
  if (!store.may("Advance")) return html`<p class="next"><${NextBlock} next=${next} last=${t("End of the day")} /></p>`;
  const { moves } = store;
  return html`<div class="transport" role="group" aria-label=${t("Move the hall")}>
    <button type="button" class="back" disabled=${index === 0} aria-disabled=${moves.settling.value ? "true" : undefined} onClick=${() => moves.back()}>${t("Back")}</button>
    ${store.narrow.value && html`<${PageButtons} remote=${store.remote} />`}
    <button type="button" class="advance" data-news=${moves.news.value ? "true" : null} aria-disabled=${moves.settling.value ? "true" : undefined} onClick=${() => moves.advance()}>
      <${AdvanceLabel} news=${moves.news.value} next=${next} passes=${passes} />
    </button>
  </div>`;
}

/** The stage's pages, or the steps of a reveal, beside the moves on a phone: with it in one's hand one leads both. */
function PageButtons({ remote }) {
  const { pages, index, stepped } = remote;
  const [before, next] = stepped.value ? [t("Step back"), t("Next step")] : [t("Page before"), t("Next page")];
  const isFirst = !stepped.value && index.value <= 0;
  const isLast = !stepped.value && index.value >= pages.value.length - 1;
  return html`<button type="button" aria-label=${before} aria-disabled=${isFirst ? "true" : undefined} onClick=${() => remote.turn(-1)}>◀</button>
    <button type="button" aria-label=${next} aria-disabled=${isLast ? "true" : undefined} onClick=${() => remote.turn(1)}>▶</button>`;
}

/** What a press would do; for a moment after somebody else's move, what has happened instead. */
function AdvanceLabel({ news, next, passes }) {
  if (news) return html`<span class="advance-name">${news}</span>`;
  return html`<span class="advance-name"><${NextBlock} next=${next} last=${t("End the day")} /></span>
    ${passes.length > 0 && html`<span class="advance-passes">${t("leaves out {blocks}", { blocks: passes.map((one) => say(one.title)).join(", ") })}</span>`}`;
}

function NextBlock({ next, last }) {
  if (!next) return last;
  return html`<span class="advance-verb">${t("Next:")}</span> <span lang=${langOf(next.title)}>${say(next.title)}</span>`;
}
