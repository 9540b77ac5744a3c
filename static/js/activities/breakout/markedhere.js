/** While reports are given: what the scribe shows the hall of the board, without going down to it. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Star } from "./star.js";

/** What is marked first, and all else that may be, folded. Each stays in its place while one is at it. */
export function MarkedHere({ room, block, live }) {
  const groups = (room.groups ?? []).filter(({ id }) => room.board.some((one) => one.group === id));
  const all = [...groups.map((one) => ({ ...one, text: one.title })), ...room.board.filter((one) => !one.silent)];
  if (!all.length) return null;
  const marked = all.filter((one) => room.marked?.includes(one.id));
  const list = (those) => html`<ul role="list" class="reports">${those.map((entry) => html`<li key=${entry.id} class="entry">
    <p class="entry-text">${entry.text}</p><${Star} ...${{ entry, room, block, live }} /></li>`)}</ul>`;
  return html`<section class="report card">
    <h2>${t("What we show of our board")}</h2>
    ${marked.length ? list(marked) : html`<p class="soft">${t("Nothing is marked yet.")}</p>`}
    <details><summary>${t("Mark from our board: {n}", { n: all.length })}</summary>${list(all)}</details>
  </section>`;
}
