/** A long text's beginning, where only that much is shown. */

/** The rest is folded away only where it is worth a press; as in facilitator/web/folding.py. */
const REST = 60;

/** At most about so many letters and lines of a text, after a word, with "…"; or all of it. */
export function beginning(text, letters, lines) {
  const few = text.split("\n", lines).join("\n").slice(0, letters);
  if (text.length - few.length < REST && !text.slice(few.length).includes("\n")) return text;
  const words = few.replace(/\s*\S*$/, (end) => (end.length < REST ? "" : end)).replace(/[\ud800-\udbff]$/, "");
  return `${words.replace(/[\s.,;:–—-]+$/, "")}…`;
}
