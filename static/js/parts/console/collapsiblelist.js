/** A long list, folded: some of its rows, and a button for the others. A short one is just a list. */
import { html, useId, useRef, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

/** Rows beyond which a list is long. */
export const LONG = 30;

/**
 * `rows` have an `id` each, and the child makes an element of one. `by` is the id of the heading
 * that names the list. `newest` shows the last rows, for a list that grows at its end.
 */
export function CollapsibleList({ rows, by, className, newest = false, children }) {
  const [whole, setWhole] = useState(false);
  const list = useRef(null);
  const start = useStart(rows, list);
  const shown = newest ? rows.slice(start) : rows.slice(0, LONG);
  const id = useId();
  const button = rows.length > LONG && html`<button type="button" class="quiet fold" id=${`${id}-all`}
    aria-expanded=${whole} aria-controls=${id} aria-labelledby=${`${id}-all ${by}`} onClick=${() => setWhole(!whole)}>
    ${whole ? t("Show fewer") : t("Show all: {n}", { n: rows.length })}</button>`;
  return html`${newest && button}
    <ul id=${id} class=${className} ref=${list} aria-labelledby=${by}>${(whole ? rows : shown).map(children)}</ul>
    ${!newest && button}`;
}

/** Where the newest rows begin: they do not slide away under a hand that is about to press one. */
function useStart(rows, list) {
  const first = useRef(null);
  const held = list.current?.matches(":hover, :focus-within");
  const kept = held ? rows.findIndex((one) => one.id === first.current) : -1;
  const start = kept < 0 ? Math.max(0, rows.length - LONG) : kept;
  first.current = rows[start]?.id;
  return start;
}
