/** What does not fit one screen is cut into several: plain functions on texts and lists. */

/** Items in order, onto pages of at most `budget` weight each (one item may exceed it alone). */
export function pack(items, weigh, budget) {
  const pages = [];
  let left = 0;
  for (const item of items) {
    const weight = weigh(item);
    if (pages.length === 0 || weight > left) {
      pages.push([]);
      left = budget;
    }
    pages.at(-1).push(item);
    left -= weight;
  }
  return pages;
}

/** As few groups as `budget` allows, of about equal weight, in order. */
export function splitEvenly(items, weigh, budget) {
  const total = items.reduce((sum, item) => sum + weigh(item), 0);
  const groups = Math.ceil(total / budget);
  if (groups <= 1) return [items];
  const packed = pack(items, weigh, total / groups + Math.max(...items.map(weigh)) / 2);
  return packed.length < items.length ? packed : items.map((item) => [item]);
}

/** Items in order, in rows of at most `most`. */
export function inRows(items, most) {
  const rows = [];
  for (let index = 0; index < items.length; index += most) rows.push(items.slice(index, index + most));
  return rows;
}

const LINE = 24; // characters that a line break is worth in room

/** The room a text takes, in characters. */
export function roomOf(text) {
  return text.length + LINE * (text.split("\n").length - 1);
}

/** A text in pieces of at most about `most` characters, cut after a sentence or between words. */
export function cutText(text, most) {
  const room = roomOf(text);
  if (room <= most) return [text];
  const target = room / Math.ceil(room / most) + most * 0.08;
  const pieces = [""];
  for (const part of parts(text, most)) {
    if (pieces.at(-1) && roomOf(pieces.at(-1) + part) > target) pieces.push("");
    pieces[pieces.length - 1] += part;
  }
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

function parts(text, most) {
  const sentences = text.match(/[^.!?\n]+[.!?\n]*\s*/g) ?? [text];
  return sentences.flatMap((one) => (one.length > most / 2 ? words(one, most) : [one]));
}

function words(sentence, most) {
  const found = sentence.match(/\S+\s*/g) ?? [sentence];
  const longest = Math.max(Math.floor(most / 2), 20);
  return found.flatMap((word) => word.match(new RegExp(`[\\s\\S]{1,${longest}}`, "gu")) ?? [word]);
}
