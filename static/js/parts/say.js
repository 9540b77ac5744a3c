/** A text in the page's language; where it exists only in another, it says which. */
import { h } from "../helpers/ui.js";
import { langOf, say } from "../helpers/words.js";

/** `tag` is the element to make; other props go to it. */
export function Say({ text, tag = "span", ...rest }) {
  if (!text) return null;
  return h(tag, { lang: langOf(text), ...rest }, breakable(say(text)));
}

/** Between “programs/” and “services” a line may end: browsers break such a pair anywhere instead. */
function breakable(text) {
  const [first, ...others] = text.split(/\/(?=\p{L})/u);
  return others.reduce((parts, one) => [...parts, "/", h("wbr"), one], [first]);
}
