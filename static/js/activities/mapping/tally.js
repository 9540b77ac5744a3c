/** One theme's tally: dots as dots, distinct voters beside them, ranks with ties named. */
import { html } from "../../helpers/ui.js";
import { figure, langOf, say, t } from "../../helpers/words.js";
import { Dots } from "./dots.js";

const COUNTABLE = 12; // dots that can be told apart in a narrow column

/** `could`: the most dots that an item can have, for which there is room from the start; `picture` stands below it. */
export function Tally({ theme, title, quota, rows, could, marks, picture }) {
  const items = new Map(theme.items.map((item) => [item.id, item]));
  const columns = [t("Rank"), t("Item"), t("Dots"), t("Voters")];
  const most = Math.max(1, ...rows.map((row) => row.dots));
  return html`<div class="tally" style=${{ "--room": figure(could).length }}><table>
    <caption><span lang=${langOf(title)}>${say(title)}</span>
      ${" "}${quota != null && html`<small>${t("at most {n} per person here", { n: quota })}</small>`}</caption>
    <thead><tr>${columns.map((name) => html`<th key=${name} scope="col">${name}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<${TallyRow} key=${row.item} row=${row} item=${items.get(row.item)} most=${most} mark=${marks?.get(row.item)} />`)}</tbody>
  </table>${picture}</div>`;
}

function TallyRow({ row, item, most, mark }) {
  return html`<tr data-none=${row.dots ? null : "true"}>
    <td class="rank" data-label=${t("Rank")}>${row.dots ? row.rank : "–"}${row.tied && row.dots ? html` <small class="tag">${t("tie")}</small>` : null}${mark === "forward" && html` <span role="img" title=${t("goes forward")} aria-label=${t("goes forward")}>✓</span>`}</td>
    <th scope="row"><span lang=${langOf(item.title)}>${say(item.title)}</span>
      ${item.source && html`<small lang=${langOf(item.source)}>${say(item.source)}</small>`}
      ${item.merged?.map((one) => html`<small key=${one.id}>${t("Also:")} <span lang=${langOf(one.title)}>${say(one.title)}</span>${one.source && ` (${say(one.source)})`}</small>`)}
    </th>
    <td data-label=${t("Dots")}><${PlacedInAll} dots=${row.dots} most=${most} /></td>
    <td class="voters" data-label=${t("Voters")}>${figure(row.voters)}</td>
  </tr>`;
}

function PlacedInAll({ dots, most }) {
  return html`<span class="dot-row"><strong>${figure(dots)}</strong>
    ${dots > 0 && html`<${Dots} count=${dots} ...${{ most }} countable=${COUNTABLE} />`}</span>`;
}
