/** The places of a result below each other, in one column to three, in letters as large as there is room for. */
import { el, heightOf, round, textLines, wrapped } from "./drawing.js";
import { INK } from "./ink.js";

const GUTTER = 24;
const GAP = 8;
/** Columns and sizes of letters, the most readable first; 20 are 3.1 mm on a sheet of A4. */
const LAYOUTS = [[1, 44], [1, 38], [1, 32], [1, 28], [2, 30], [2, 26], [2, 23], [3, 23], [3, 20]];
const COUNTABLE = 60; // dots that can be told apart in one row
const LESS = 0.66; // what stands beside a title, as to it
const LEAST = 18;

/**
 * Boxes for `rows`, as resultpicture.js has them, within `width` and `height`: {boxes: [{x, y, …}]}; null where even
 * the smallest letters are too large.
 */
export function laidOut(rows, { width, height, measure }) {
  const most = Math.max(1, ...rows.map(({ dots }) => dots));
  for (const [columns, size] of LAYOUTS) {
    const wide = (width - (columns - 1) * GUTTER) / columns;
    const how = { width: wide, size, most, measure, drawsDots: columns === 1 };
    const boxes = placed(rows.map((row) => boxOf(row, how)), { columns, height });
    if (boxes) return { boxes, width: wide, size };
  }
  return null;
}

/** Column by column; null where they do not all have room. */
function placed(boxes, { columns, height }) {
  let column = 0;
  let y = 0;
  const found = boxes.map((box) => {
    if (y > 0 && y + box.height > height) [column, y] = [column + 1, 0];
    const at = { ...box, column, y };
    y += box.height + GAP;
    return at;
  });
  return found.every((box) => box.column < columns && box.y + box.height <= height) ? found : null;
}

/** A place as it is set in letters of `size`: what stands on it, and how high it is. */
export function boxOf(row, { width, size, most, measure, drawsDots }) {
  const less = Math.max(LEAST, Math.round(size * LESS));
  const pad = size * 0.4;
  const rankWidth = Math.max(size * 1.5, measure(row.rank, size, 800) + pad);
  const figureWidth = Math.max(measure(row.figure, size, 700), measure(row.unit, less, 400)) + pad;
  const room = width - 2 * pad - rankWidth - figureWidth;
  const title = wrapped(row.title, { width: room, size, weight: 600, measure });
  const notes = row.notes.flatMap((note) => wrapped(note, { width: room, size: less, measure }));
  const dots = drawsDots && row.dots > 0 ? dotsOf(row.dots, { most, room, size }) : null;
  const left = heightOf(title, size) + heightOf(notes, less) + (dots ? dots.height : 0);
  const right = heightOf([1], size) + (row.unit ? heightOf([1], less) : 0);
  return { row, title, notes, dots, less, pad, rankWidth, height: Math.max(left, right) + pad };
}

/** Dots one by one; one bar to the same scale, where a row has more than can be told apart. */
function dotsOf(count, { most, room, size }) {
  const pitch = Math.min(size * 0.6, room / most);
  const height = size * 0.7;
  const bar = { width: round(room * count / most), height: round(height * 0.5), fill: INK.accent };
  if (most > COUNTABLE) return { height, drawn: (x, y) => el("rect", { x, y: round(y + height * 0.2), ...bar }) };
  const drawn = (x, y) => Array.from({ length: count }, (_, index) => el("circle", {
    cx: round(x + (index + 0.5) * pitch), cy: round(y + height / 2), r: round(pitch * 0.42), fill: INK.accent,
  })).join("");
  return { height, drawn };
}

/** The boxes drawn, the first one's corner at `x` and `y`. */
export function drawnColumns({ boxes, width, size }, { x, y }) {
  return boxes.map((box) => drawnBox(box, { x: x + box.column * (width + GUTTER), y: y + box.y, width, size }));
}

/** A place drawn, its corner at `x` and `y`; `of` is what it has its id by. */
export function drawnBox({ row, title, notes, dots, less, pad, rankWidth, height }, { x, y, width, size, of = "data-item" }) {
  const top = y + pad / 2;
  const left = x + pad + rankWidth;
  const right = { x: x + width - pad, anchor: "end" };
  const below = top + heightOf(title, size);
  const colours = row.first ? { fill: INK.first, stroke: INK.accent } : { fill: INK.paper, stroke: INK.line };
  return el("g", { [of]: row.id },
    el("rect", { x: round(x), y: round(y), width: round(width), height: round(height), rx: 8, ...colours }),
    textLines([row.rank], { x: x + pad, y: top, size, weight: 800, fill: INK.accent }),
    textLines(title, { x: left, y: top, size, weight: 600, fill: INK.strong }),
    textLines(notes, { x: left, y: below, size: less, fill: INK.soft }),
    dots?.drawn(round(left), below + heightOf(notes, less)),
    textLines([row.figure], { ...right, y: top, size, weight: 700, fill: INK.strong }),
    row.unit && textLines([row.unit], { ...right, y: top + heightOf([1], size), size: less, fill: INK.soft }));
}
