/** What was answered, as bars: the longest has the whole width. The figure stands beside each in text. */
import { html } from "../helpers/ui.js";
import { figure, t } from "../helpers/words.js";
import { Say } from "../parts/say.js";
import { mean } from "./answers.js";

/** `rows`: {item, title, dots} in order; `scale`: they are figures, and have a mean. */
export function Shares({ rows, scale }) {
  const most = Math.max(1, ...rows.map((row) => row.dots));
  const average = scale ? mean(rows) : null;
  return html`<div class="shares ${scale ? "shares-scale" : ""}">
    <ul role="list">${rows.map((row) => html`<li key=${row.item} class="share" style=${{ "--share": row.dots / most }}>
      <${Say} class="share-title" text=${row.title} />
      <span class="share-bar" aria-hidden="true"></span>
      <strong class="share-count">${figure(row.dots)}</strong>
    </li>`)}</ul>
    ${average !== null && html`<p class="share-mean">${t("On average {figure}", { figure: figure(Math.round(average * 10) / 10) })}</p>`}
  </div>`;
}
