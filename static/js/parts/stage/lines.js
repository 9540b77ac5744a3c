/** Texts measured by their length: what SVG cannot wrap, and how large a heading may be. */

/** A text in lines of at most about `most` characters, broken between words. */
export function wrap(text, most) {
  const count = Math.ceil(text.length / most);
  const target = text.length / count;
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    const full = lines.at(-1) && longer.length > target * 1.12 && lines.length < count;
    if (full) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** "short" | "middling" | "long" | "endless": the class that sets a heading's size. */
export function titleSize(text) {
  if (text.length <= 26) return "short";
  if (text.length <= 52) return "middling";
  return text.length <= 110 ? "long" : "endless";
}
