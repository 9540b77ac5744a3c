/** What was answered, as bars: the longest has the whole width. The figure stands beside each in text. */
import { html } from "../helpers/ui.js";
import { figure, t } from "../helpers/words.js";
import { Say } from "../parts/say.js";
import { mean } from "./answers.js";

/** `rows`: {item, title, dots} in order; `scale`: they are figures, and have a mean. */
export function Shares({ rows, scale }) {
  const most = Math.max(1, ...rows.map((row) => row.dots));
  const average = scale ? mean(rows) : null;
  return html`<div class="replies ${scale ? "replies-scale" : ""}">
    <ul role="list">${rows.map((row) => html`<li key=${row.item} class="reply" style=${{ "--share": row.dots / most }}>
      <${Say} class="reply-title" text=${row.title} />
      <span class="reply-bar" aria-hidden="true"></span>
      <strong class="reply-count">${figure(row.dots)}</strong>
    </li>`)}</ul>
    ${average !== null && html`<p class="reply-mean">${t("On average {figure}", { figure: figure(Math.round(average * 10) / 10) })}</p>`}
  </div>`;
}
