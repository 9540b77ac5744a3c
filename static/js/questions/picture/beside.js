/**
 * A result with groups beside it: its places below each other, all as high as the highest, and for each group a column
 * of its own first places, with lines to them from the column before.
 */
import { boxOf, drawnBox } from "./columns.js";
import { el, heightOf, round, textLines, wrapped } from "./drawing.js";
import { INK } from "./ink.js";

const SIZES = [38, 34, 30, 26, 23, 20]; // of letters; 20 are 3.1 mm on a sheet of A4
const HEAD = 22;
const GAP = 8;
const LINES = 70; // width of what lies between two columns
const CELLS = { 1: 620, 2: 460, 3: 350 }; // of a group's place, by how many groups there are
const STROKES = {
  up: { "stroke": INK.accent, "stroke-width": 4 },
  down: { "stroke": INK.strong, "stroke-width": 4, "stroke-dasharray": "10 7" },
  same: { "stroke": INK.line, "stroke-width": 2 },
};

/**
 * `rows` and `sides` as resultpicture.js has them, within `width` and `height`; null where even the smallest letters
 * are too large. What is returned is for `drawnBeside`.
 */
export function laidOutBeside(rows, sides, { width, height, measure }) {
  const cell = CELLS[sides.length];
  const heads = sides.map(({ head }) => head.flatMap((text, at) => headLines(text, at ? 400 : 700, cell, measure)));
  const top = heightOf(Array(Math.max(...heads.map(({ length }) => length))), HEAD) + GAP;
  const wide = width - sides.length * (LINES + cell);
  for (const size of SIZES) {
    const how = { size, most: 1, measure, drawsDots: false };
    const boxed = (places, room) => places.map((row) => boxOf(row, { ...how, width: room }));
    const columns = [boxed(rows, wide), ...sides.map(({ places }) => boxed(places, cell))];
    const high = Math.max(0, ...columns.flat().map((box) => box.height));
    if (top + rows.length * (high + GAP) <= height) {
      const [boxes, ...beside] = columns.map((column) => column.map((box) => ({ ...box, height: high })));
      return { heads, top, wide, cell, size, high, sides, boxes, beside };
    }
  }
  return null;
}

/** What stands over a column: whose it is, and then how many. */
function headLines(text, weight, cell, measure) {
  const lines = wrapped(text, { width: cell + LINES - GAP, size: HEAD, weight, measure });
  return lines.map((line) => ({ line, weight }));
}

/** All of it, its corner at `x` and `y`. */
export function drawnBeside({ heads, top, wide, cell, size, high, sides, boxes, beside }, { x, y }) {
  const topOf = (index) => y + top + index * (high + GAP);
  const middleOf = (index) => round(topOf(index) + high / 2);
  const columns = sides.map((side, index) => {
    const right = x + wide + (index + 1) * (LINES + cell);
    const left = right - cell;
    return [
      heads[index].map(({ line, weight }, row) => textLines([line], {
        x: right, y: y + heightOf(Array(row), HEAD), size: HEAD, weight, fill: weight > 400 ? INK.strong : INK.soft, anchor: "end",
      })),
      side.lines.map(({ item, from, to, way }) => el("line", {
        "data-line": item, "x1": left - LINES, "y1": middleOf(from), "x2": left, "y2": middleOf(to), ...STROKES[way],
      })),
      beside[index].map((box, at) => drawnBox(box, { x: left, y: topOf(at), width: cell, size, of: "data-side" })),
    ].flat(2);
  });
  return [...columns.flat(), ...boxes.map((box, index) => drawnBox(box, { x, y: topOf(index), width: wide, size }))];
}
