/** Texts measured by their length: how large a heading may be. */

/** "short" | "middling" | "long" | "endless": the class that sets a heading's size. */
export function titleSize(text) {
  if (text.length <= 26) return "short";
  if (text.length <= 52) return "middling";
  return text.length <= 110 ? "long" : "endless";
}
