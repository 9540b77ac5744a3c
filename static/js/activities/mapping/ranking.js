/** The result of one theme: dots as a chart, and the same as a table for screen readers. */
import { html } from "../../helpers/ui.js";
import { figure, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Dots } from "./dots.js";

const COUNTABLE = 120; // dots that can be told apart in a row as wide as the stage

/**
 * `rows`: {id, title, rank, dots, voters, tied} in order; `most`: the longest row of the chart;
 * `could`: {dots, voters}, the most that an item can have, for which figures have room from the start;
 * `wide`: titles, dots and figures on one line.
 */
export function Ranking({ rows, most, could, caption, wide = false }) {
  return html`<div class="ranking ${wide ? "ranking-wide" : ""}">
    <ol class="ranking-chart" aria-hidden="true">
      ${rows.map((row) => html`<${RankedRow} key=${row.id} row=${row} most=${most} could=${could} />`)}
    </ol>
    <${Table} rows=${rows} caption=${caption} />
  </div>`;
}

function RankedRow({ row, most, could }) {
  return html`<li class="ranking-row ${row.dots === 0 ? "ranking-row-none" : ""}">
    <span class="ranking-rank">${row.dots ? row.rank : "–"}</span>
    <span class="ranking-title">
      <${Say} text=${row.title} />
      ${row.tied && row.dots > 0 && html`${" "}<span class="ranking-tied">${t("tied")}</span>`}
    </span>
    <strong class="ranking-number" style=${{ "--room": figure(could.dots).length }}>${figure(row.dots)}</strong>
    <span class="ranking-voters" style=${{ "--room": signsLeft(row.voters, could.voters) }}>${voters(row.voters)}</span>
    <${Dots} count=${row.dots} most=${most} countable=${COUNTABLE} />
  </li>`;
}

/** How many signs longer the figure can become. */
function signsLeft(count, most) {
  return Math.max(0, figure(most).length - figure(count).length);
}

function voters(count) {
  return count === 1 ? t("from 1 person") : t("from {count} people", { count });
}

/** Where nobody put a dot there is no rank. */
function rankOf({ dots, rank, tied }) {
  if (!dots) return "–";
  return tied ? t("{rank}, tied", { rank }) : rank;
}

function Table({ rows, caption }) {
  return html`<div class="sr-only"><table>
    <${Say} tag="caption" text=${caption} />
    <thead><tr>
      ${[t("Rank"), t("Priority"), t("Dots"), t("Voters")].map((head) => html`<th scope="col">${head}</th>`)}
    </tr></thead>
    <tbody>
      ${rows.map((row) => html`<tr key=${row.id}>
        <td>${rankOf(row)}</td>
        <${Say} tag="th" scope="row" text=${row.title} />
        <td>${figure(row.dots)}</td>
        <td>${figure(row.voters)}</td>
      </tr>`)}
    </tbody>
  </table></div>`;
}
