/**
 * A result with what each group says beside: the places that decide, one below the other, and in a column for each
 * group its own first places, whether they are among those that decide or not. A line leads each item from column to
 * column where it is in both: strong where its places in the two differ, up or down, and thin where they do not.
 */
import { html } from "../../helpers/ui.js";
import { figure, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Also } from "../../questions/also.js";
import { groupName, isUnchecked, unchecked } from "../../questions/groups.js";

/**
 * `rows` as in a ranking, with their titles; `covered` places stand above them, and `level` ones are too many to stand
 * there. `beside` are the groups with a column, `sides` what they say: {id, ballots, rows, fewer, level}, or nothing
 * while places are covered. `items`: id → {title}, of all. `decides` is the head over the places, `place(row, style)`
 * draws one.
 */
export function GroupBoard({ rows, covered = 0, level = 0, beside, sides = [], items, decides, title, place }) {
  const of = new Map(sides.map((side) => [side.id, side]));
  const columns = [rows, ...beside.map(({ id }) => (of.get(id)?.rows ?? []).filter(({ dots }) => dots))];
  const count = Math.max(covered + rows.length, ...columns.map((column) => column.length));
  if (!count) return null;
  return html`<ol class="places sided" style=${{ "--sides": beside.length, "--places": count }} aria-hidden="true">
      <li class="sided-head">${decides}</li>
      ${beside.map((group, index) => html`<li key=${group.id} class="sided-head sided-advice"
        style=${{ gridColumn: columnOf(index) }}>${groupHead(group, of.get(group.id)?.ballots)}</li>`)}
      ${Array.from({ length: covered }, (_, index) => html`<li key=${`covered-${index}`}
        class="place place-covered" style=${{ gridRow: index + 2 }}></li>`)}
      ${covered + level + rows.length === 0 && html`<li key="nobody" class="sided-none" style=${{ gridRow: 2 }}>${t("Nobody who decides placed a dot here.")}</li>`}
      ${rows.map((row, index) => place(row, { gridRow: covered + index + 2 }))}
      ${beside.map(({ id }, index) => of.has(id) && html`<${GroupColumn} key=${`side-${id}`} column=${2 + 2 * index}
        before=${columns[index]} order=${columns[index + 1]} level=${of.get(id).level} ...${{ count, items }} />`)}
    </ol>
    <${SidedTable} ...${{ rows: [...rows, ...othersOf(columns, items)], beside, of, title }} />`;
}

/** What only the groups beside have among their places. */
function othersOf([rows, ...columns], items) {
  const missing = columns.flat().map(({ item }) => item).filter((item) => !rows.some(({ id }) => id === item));
  return [...new Set(missing)].map((item) => ({ id: item, ...items.get(item) }));
}

/** Whose places they are, and of how many. */
export function groupHead(group, ballots) {
  return html`<strong>${groupName(group)}</strong>
    <span>${[group.binding ? t("decides") : t("advisory"), ballots !== undefined && ballotsOf(ballots)].filter(Boolean).join(" · ")}</span>
    ${isUnchecked(group) && html`<span>${unchecked()}</span>`}`;
}

export function ballotsOf(count) {
  return count === 1 ? t("1 ballot") : t("{count} ballots", { count });
}

const columnOf = (index) => `${2 + 2 * index} / span 2`;

/** A group's own places, by their names, and lines to them from those `before`: the result's, or the group's beside. */
function GroupColumn({ before, order, level, column, count, items }) {
  return html`
    <li class="sided-lines" style=${{ gridColumn: column, gridRow: `2 / span ${count}` }}>
      <svg viewBox=${`0 0 1 ${count}`} preserveAspectRatio="none">
        ${linesBetween(before, order).map(({ item, from, to, way }) => html`<line key=${item} x1="0" x2="1" y1=${from + 0.5} y2=${to + 0.5}
          class=${way} vector-effect="non-scaling-stroke" />`)}
      </svg>
    </li>
    ${level > 0 && html`<li class="sided-none" style=${{ gridColumn: column + 1, gridRow: 2 }}>${t("{n} share the first place", { n: level })}</li>`}
    ${order.map(({ item, rank, ...row }, index) => html`<li key=${item} class="sided-place" data-item=${item}
      style=${{ gridColumn: column + 1, gridRow: index + 2 }}>
      <strong>${rank}</strong> <span class="sided-dots">${dotsSaid(row)}</span>
      <${Say} class="sided-title" text=${items.get(item)?.title} /></li>`)}`;
}

function dotsSaid({ dots, tied }) {
  const words = dots === 1 ? t("1 dot") : t("{count} dots", { count: figure(dots) });
  return [words, tied && t("tied")].filter(Boolean).join(" · ");
}

/**
 * From place to place, {item, from, to, way: "up", "down" or "same"}, of what stands in both; none where one of the two
 * says nothing.
 */
export function linesBetween(before, order) {
  const bothSay = [before, order].every((column) => column.some(({ dots }) => dots));
  const lines = order.map((row, to) => ({ row, to, from: before.findIndex(({ item }) => item === row.item) }))
    .filter(({ from }) => from >= 0);
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
      <td data-label=${t("Rank")}>${row.tied ? t("{rank}, tied", { rank: row.rank }) : row.rank ?? "–"}</td>
      <th scope="row"><${Say} text=${row.title} /><${Also} merged=${row.merged} /></th>
      <td data-label=${t("Dots")}>${figureOr(row.dots)}</td><td data-label=${t("Voters")}>${figureOr(row.voters)}</td>
      ${told.map((group) => html`<td key=${group.id} data-label=${groupName(group)}>${saidOf(of.get(group.id), row.id)}</td>`)}
    </tr>`)}</tbody>
  </table></div>`;
}

const figureOr = (count) => (count === undefined ? "–" : figure(count));

function saidOf({ rows, fewer, level }, id) {
  const row = rows.find(({ item }) => item === id);
  if (row?.dots) return t("place {rank}, dots: {dots}", row);
  return fewer || level ? "–" : t("no dots");
}
