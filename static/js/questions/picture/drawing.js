/** Text and shapes of a picture that stands by itself, as SVG: what it says stays text, and has room. */

/** One element; `children` are made already. What is null or false among attributes and children is left out. */
export function el(name, attributes, ...children) {
  const isThere = (value) => value !== null && value !== undefined && value !== false;
  const given = Object.entries(attributes).filter(([, value]) => isThere(value));
  const head = [name, ...given.map(([key, value]) => `${key}="${escaped(value)}"`)].join(" ");
  const inside = children.flat().filter(Boolean).join("");
  return inside ? `<${head}>${inside}</${name}>` : `<${head}/>`;
}

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;" };
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** As it may stand in a text or an attribute of XML. */
export function escaped(text) {
  return String(text).replace(NOT_XML, "\uFFFD").replace(/[&<>"]/g, (sign) => SIGNS[sign]);
}

/**
 * `text` in lines no wider than `width`. `measure(text, size, weight)` says how wide something is. A word that is wider
 * than a line by itself is broken.
 */
export function wrapped(text, { width, size, weight = 400, measure }) {
  const fits = (line) => measure(line, size, weight) <= width;
  const lines = [];
  let line = "";
  for (const word of String(text).split(/\s+/).filter(Boolean).flatMap((one) => broken(one, fits))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && !fits(longer)) lines.push(line);
    line = line && !fits(longer) ? word : longer;
  }
  return line ? [...lines, line] : lines;
}

function broken(word, fits) {
  const pieces = [];
  let piece = "";
  for (const sign of word) {
    if (piece && !fits(piece + sign)) pieces.push(piece);
    piece = piece && !fits(piece + sign) ? sign : piece + sign;
  }
  return [...pieces, piece];
}

/** The largest of `sizes` (falling) in which `text` has at most `most` lines, else the smallest: `{size, lines}`. */
export function fitted(text, { sizes, most, ...how }) {
  const tried = sizes.map((size) => ({ size, lines: wrapped(text, { ...how, size }) }));
  return tried.find(({ lines }) => lines.length <= most) ?? tried.at(-1);
}

const LEADING = 1.22; // of the letters' size, from line to line
const BASELINE = 0.95;

/** Lines below each other, the first one's top at `y`. */
export function textLines(lines, { x, y, size, weight = 400, fill, anchor }) {
  return lines.map((line, index) => el("text", {
    "x": round(x), "y": round(y + size * (BASELINE + index * LEADING)), "font-size": size, "font-weight": weight, fill,
    "text-anchor": anchor,
  }, escaped(line)));
}

/** How high so many lines are. */
export const heightOf = (lines, size) => lines.length * size * LEADING;

export const round = (number) => Math.round(number * 10) / 10;
