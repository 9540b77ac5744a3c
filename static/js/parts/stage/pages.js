/** What is too long for one screen, page by page, as the console leads it. */
import { pageShown } from "../../helpers/cue.js";
import { seconds } from "../../helpers/time.js";
import { computed, html, useMemo } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { sealedAt } from "../sealed.js";
import { Fit } from "./fit.js";

/**
 * `children(pieces, title)` draws a page; `least` and `most` as of a Fit, `name` is a class. `seal` is
 * what there is to write down of it: {row, chain}.
 */
export function Pages({ stage, live, name = "", seal, children, ...sizes }) {
  const { pages } = stage;
  const index = usePageShown(stage, live);
  const page = pages[index];
  if (!page) return null;
  return html`<div class="pages ${name}">
    <${Fit} ...${sizes} key=${page.id}>${children(page.pieces, page.title)}<//>
    ${(seal || pages.length > 1) && html`<div class="page-foot">
      ${seal && html`<p class="record-line">${sealedAt(seal)}</p>`}
      ${pages.length > 1 && html`<p class="page-place">
        ${t("Page {number} of {total}", { number: index + 1, total: pages.length })}
      </p>`}
    </div>`}
  </div>`;
}

/** Which of its pages a stage shows now, by its index. */
export function usePageShown({ pages, cue, speech }, live) {
  const many = speech.languages.length;
  return useMemo(() => computed(() => pageShown(pages, cue, seconds(live).value, many)), [pages, cue, many]).value;
}

/** The part of a text that stands on a page; it is counted in whole characters. */
export function lettersOf(text, { start = 0, end }) {
  return [...text].slice(start, end).join("").trim();
}
