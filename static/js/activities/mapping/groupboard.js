/**
 * A result with what each group says of it beside: the places that decide, one below the other, and in a column for
 * each group the places that it gives them. A line leads each item from column to column: strong where its places in
 * the two differ, up or down, and thin where they do not.
 */
import { html } from "../../helpers/ui.js";
import { figure, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Also } from "../../questions/also.js";
import { groupName } from "./groups.js";

/**
 * `rows` as in a ranking, with their titles; `covered` places stand above them. `beside` are the groups with a column,
 * `sides` what they say: {id, ballots, rows}, or nothing while places are covered. `decides` is the head over the
 * places, `place(row, style)` draws one.
 */
export function GroupBoard({ rows, covered = 0, beside, sides = [], decides, title, place }) {
  const of = new Map(sides.map((side) => [side.id, side]));
  const count = covered + rows.length;
  if (!count) return null;
  return html`<ol class="places sided" style=${{ "--sides": beside.length, "--places": count }} aria-hidden="true">
      <li class="sided-head">${decides}</li>
      ${beside.map((group, index) => html`<li key=${group.id} class="sided-head sided-advice"
        style=${{ gridColumn: columnOf(index) }}>${groupHead(group, of.get(group.id)?.ballots)}</li>`)}
      ${Array.from({ length: covered }, (_, index) => html`<li key=${`covered-${index}`}
        class="place place-covered" style=${{ gridRow: index + 2 }}></li>`)}
      ${rows.map((row, index) => place(row, { gridRow: covered + index + 2 }))}
      ${beside.map((group, index) => of.has(group.id) && html`<${GroupColumn} key=${`side-${group.id}`} column=${2 + 2 * index}
        before=${index ? ofRows(rows, of.get(beside[index - 1].id)) : rows} order=${ofRows(rows, of.get(group.id))} />`)}
    </ol>
    <${SidedTable} ...${{ rows, beside, of, title }} />`;
}

/** Whose places they are, and of how many. */
export function groupHead(group, ballots) {
  return html`<strong>${groupName(group)}</strong>
    <span>${group.binding ? t("decides") : t("advisory")}</span>
    ${ballots !== undefined && html`<span>${ballotsOf(ballots)}</span>`}`;
}

export function ballotsOf(count) {
  return count === 1 ? t("1 ballot") : t("{count} ballots", { count });
}

const columnOf = (index) => `${2 + 2 * index} / span 2`;

/** What a group says of these places, in its own order. */
export function ofRows(rows, side) {
  return side.rows.filter(({ item }) => rows.some(({ id }) => id === item));
}

/** A group's places, and the lines to them from those `before`: the result's, or the group's beside it. */
function GroupColumn({ before, order, column }) {
  return html`
    <li class="sided-lines" style=${{ gridColumn: column, gridRow: `2 / span ${order.length}` }}>
      <svg viewBox=${`0 0 1 ${order.length}`} preserveAspectRatio="none">
        ${linesBetween(before, order).map(({ item, from, to, way }) => html`<line key=${item} x1="0" x2="1" y1=${from + 0.5} y2=${to + 0.5}
          class=${way} vector-effect="non-scaling-stroke" />`)}
      </svg>
    </li>
    ${order.map(({ item, rank, dots }, index) => html`<li key=${item} class="sided-place"
      style=${{ gridColumn: column + 1, gridRow: index + 2 }}>
      <strong>${dots ? rank : "–"}</strong> <span>${figure(dots)}</span></li>`)}`;
}

/** From place to place, {item, from, to, way: "up", "down" or "same"}; none where one of the two says nothing. */
export function linesBetween(before, order) {
  const bothSay = [before, order].every((column) => column.some(({ dots }) => dots));
  const lines = order.map((row, to) => ({ row, to, from: before.findIndex(({ item }) => item === row.item) }));
  return bothSay ? lines.map(({ row, from, to }) => ({ item: row.item, from, to, way: wayOf(before[from], row) })) : [];
}

/** An item without dots has no place, and is last of all. */
function wayOf(before, after) {
  const [from, to] = [before, after].map(({ rank, dots }) => (dots ? rank : Infinity));
  if (from === to) return "same";
  return to < from ? "up" : "down";
}

/** The same for whoever listens, or has a small screen: a row for each place, a column for each group. */
function SidedTable({ rows, beside, of, title }) {
  const told = beside.filter(({ id }) => of.has(id));
  return html`<div class="sr-only"><table>
    <${Say} tag="caption" text=${title} />
    <thead><tr>
      ${[t("Rank"), t("Item"), t("Dots"), t("Voters")].map((head) => html`<th scope="col">${head}</th>`)}
      ${told.map((group) => html`<th scope="col" key=${group.id}>${groupHead(group, of.get(group.id).ballots)}</th>`)}
    </tr></thead>
    <tbody>${rows.map((row) => html`<tr key=${row.id}>
      <td data-label=${t("Rank")}>${row.tied ? t("{rank}, tied", { rank: row.rank }) : row.rank}</td>
      <th scope="row"><${Say} text=${row.title} /><${Also} merged=${row.merged} /></th>
      <td data-label=${t("Dots")}>${figure(row.dots)}</td><td data-label=${t("Voters")}>${figure(row.voters)}</td>
      ${told.map((group) => html`<td key=${group.id} data-label=${groupName(group)}>${saidOf(of.get(group.id).rows.find(({ item }) => item === row.id))}</td>`)}
    </tr>`)}</tbody>
  </table></div>`;
}

function saidOf(row) {
  return row?.dots ? t("place {rank}, dots: {dots}", row) : t("no dots");
}
