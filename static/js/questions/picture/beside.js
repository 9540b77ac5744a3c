/**
 * A result with groups beside it: its places below each other, all as high as the highest, and for each group a column
 * of the same places in its own order, with lines to them from the column before.
 */
import { boxOf, drawnBox } from "./columns.js";
import { el, heightOf, round, textLines, wrapped } from "./drawing.js";
import { INK } from "./ink.js";

const SIZES = [38, 34, 30, 26, 23, 20]; // of letters; 20 are 3.1 mm on a sheet of A4
const HEAD = 22;
const GAP = 8;
const [LINES, CELL] = [110, 190]; // widths of what lies between two columns, and of a group's place
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
  const heads = sides.map(({ head }) => head.flatMap((text, index) => headLines(text, index ? 400 : 700, measure)));
  const top = heightOf(Array(Math.max(...heads.map(({ length }) => length))), HEAD) + GAP;
  const wide = width - sides.length * (LINES + CELL);
  for (const size of SIZES) {
    const boxes = rows.map((row) => boxOf(row, { width: wide, size, most: 1, measure, drawsDots: false }));
    const high = Math.max(0, ...boxes.map((box) => box.height));
    if (top + boxes.length * (high + GAP) <= height) {
      return { heads, top, wide, size, high, sides, boxes: boxes.map((box) => ({ ...box, height: high })) };
    }
  }
  return null;
}

/** What stands over a column: whose it is, and then how many. */
function headLines(text, weight, measure) {
  const lines = wrapped(text, { width: CELL + LINES - GAP, size: HEAD, weight, measure });
  return lines.map((line) => ({ line, weight }));
}

/** All of it, its corner at `x` and `y`. */
export function drawnBeside({ heads, top, wide, size, high, sides, boxes }, { x, y }) {
  const topOf = (index) => y + top + index * (high + GAP);
  const middleOf = (index) => round(topOf(index) + high / 2);
  const columns = sides.map((side, index) => {
    const right = x + wide + (index + 1) * (LINES + CELL);
    const left = right - CELL;
    return [
      heads[index].map(({ line, weight }, row) => textLines([line], {
        x: right, y: y + heightOf(Array(row), HEAD), size: HEAD, weight, fill: weight > 400 ? INK.strong : INK.soft, anchor: "end",
      })),
      side.lines.map(({ item, from, to, way }) => el("line", {
        "data-line": item, "x1": left - LINES, "y1": middleOf(from), "x2": left, "y2": middleOf(to), ...STROKES[way],
      })),
      side.places.map((place, at) => drawnPlace(place, { x: left, y: topOf(at), height: high, size })),
    ].flat(2);
  });
  return [...columns.flat(), ...boxes.map((box, index) => drawnBox(box, { x, y: topOf(index), width: wide, size }))];
}

function drawnPlace({ id, rank, figure }, { x, y, height, size }) {
  const pad = size * 0.4;
  const line = y + height / 2 - heightOf([1], size) / 2;
  return el("g", { "data-side": id },
    el("rect", { x: round(x), y: round(y), width: CELL, height: round(height), rx: 8, fill: INK.paper, stroke: INK.line }),
    textLines([rank], { x: x + pad, y: line, size, weight: 800, fill: INK.accent }),
    textLines([figure], { x: x + CELL - pad, y: line, size, fill: INK.soft, anchor: "end" }));
}
