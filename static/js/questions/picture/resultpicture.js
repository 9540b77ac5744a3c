/**
 * A result as a picture to be sent on and printed: a page of 1,920 by 1,080 in the colours of paper, as SVG. All places
 * stand on it, in columns where they are many. What there is no room for is counted in words, as on the stage, and what
 * is level stays together. Pure: words come in as they are to be read.
 */
import { drawnBeside, laidOutBeside } from "./beside.js";
import { drawnColumns, laidOut } from "./columns.js";
import { el, escaped, fitted, heightOf, textLines, wrapped } from "./drawing.js";
import { INK } from "./ink.js";

export const WIDTH = 1920;
export const HEIGHT = 1080;
const EDGE = 64;
const [TOP, BOTTOM] = [48, 40];
const INNER = WIDTH - 2 * EDGE;
const GAP = 16;
const SMALL = 24; // 3.7 mm on a sheet of A4
export const FONTS = "'Public Sans', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

/**
 * `shown`: {lang, where, title, about, rows, rest(rows), beside(rows), foot, desc}: `where` and `title` are texts,
 * `about` and `foot` lists of texts, `desc` all of it in words. `rows` in their order: {id, rank, level, title, dots,
 * figure, unit, notes, first}, where those of one `level` stay together; `rest(rows)` says in words what of them does
 * not stand on the picture, or is null. `beside(rows)`, where groups stand beside it, says beside so many rows what
 * each does: {head: texts, places: as `rows`, no more, in its own order, lines: [{item, from, to, way}] from the column
 * before}. `measure(text, size, weight)` is how wide a text is. Returns the SVG as text.
 */
export function resultPicture(shown, measure) {
  const head = textBlock([
    { text: shown.where, size: SMALL, fill: INK.soft },
    { text: shown.title, sizes: [60, 50, 42, 36, 30], most: 2, weight: 800 },
    ...shown.about.map((text) => ({ text, size: SMALL, fill: INK.soft })),
  ], TOP, measure);
  const { count, drawn } = middle(shown, head.bottom + GAP, measure);
  const foot = footOf(shown, count);
  return el("svg", {
    "xmlns": "http://www.w3.org/2000/svg", "viewBox": `0 0 ${WIDTH} ${HEIGHT}`, "width": WIDTH, "height": HEIGHT,
    "font-family": FONTS, "role": "img", "aria-labelledby": "title desc", "xml:lang": shown.lang,
  },
  el("title", { id: "title" }, escaped(`${shown.title} · ${shown.where}`)),
  el("desc", { id: "desc" }, escaped(shown.desc)),
  el("rect", { width: WIDTH, height: HEIGHT, fill: INK.paper }),
  head.drawn, drawn, textBlock(foot, topOf(foot, measure), measure).drawn);
}

/** As many places as there is room for above the foot, which says how many more there are. */
function middle(shown, top, measure) {
  const { rows } = shown;
  for (let count = rows.length; ; count = levelBefore(rows, count)) {
    const height = topOf(footOf(shown, count), measure) - GAP - top;
    const drawn = drawnRows(rows.slice(0, count), shown.beside, { top, height, measure });
    if (drawn || count === 0) return { count, drawn: drawn ?? [] };
  }
}

/** The rows below each other, with groups beside them where there are any; null where they do not all have room. */
function drawnRows(rows, beside, { top, height, measure }) {
  const room = { width: INNER, height, measure };
  const at = { x: EDGE, y: top };
  const layout = beside && rows.length ? laidOutBeside(rows, beside(rows), room) : laidOut(rows, room);
  if (!layout) return null;
  return layout.sides ? drawnBeside(layout, at) : drawnColumns(layout, at);
}

/** How many rows there are without those that are level with the last of so many. */
function levelBefore(rows, count) {
  return rows.findIndex(({ level }) => level === rows[count - 1].level);
}

function footOf({ rows, rest, foot }, count) {
  return [rest(rows.slice(count)), ...foot].filter(Boolean).map((text) => ({ text, size: SMALL }));
}

const set = ({ text, size, sizes, most, weight }, measure) => {
  const how = { width: INNER, weight, measure };
  return sizes ? fitted(text, { ...how, sizes, most }) : { size, lines: wrapped(text, { ...how, size }) };
};

/** Where these have to begin, to end at the foot of the picture. */
function topOf(texts, measure) {
  const heights = texts.map((one) => set(one, measure)).map(({ lines, size }) => heightOf(lines, size));
  return heights.reduce((y, height) => y - height, HEIGHT - BOTTOM);
}

/** Texts below each other over the whole width. */
function textBlock(texts, top, measure) {
  let bottom = top;
  const drawn = texts.flatMap((one) => {
    const { size, lines } = set(one, measure);
    const y = bottom;
    bottom += heightOf(lines, size);
    return textLines(lines, { x: EDGE, y, size, weight: one.weight, fill: one.fill ?? INK.strong });
  });
  return { bottom, drawn };
}
