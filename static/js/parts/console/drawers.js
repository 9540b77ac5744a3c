/**
 * What is not looked at all the time stands in drawers: one is open at a time, beside the block's work
 * and never over it where there is room. What was typed in one stays there while it is closed.
 */
import { html, signal, useEffect, useRef } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

/** Which drawer is open, by its id, and the ways to change that; the focus goes in, and back to its button. */
export function createDrawers() {
  const open = signal(null);
  const close = () => {
    const id = open.peek();
    open.value = null;
    requestAnimationFrame(() => buttonOf(id)?.focus());
  };
  return {
    open,
    close,
    show: (id) => (open.value = id),
    toggle: (id) => (open.peek() === id ? close() : (open.value = id)),
  };
}

const idOf = (id) => `drawer-${id}`;

/** Each drawer has a button for every width of the screen: the one that can be seen. */
function buttonOf(id) {
  return [...document.querySelectorAll(`[aria-controls="${idOf(id)}"]`)].find((one) => one.getClientRects().length > 0);
}

export function DrawerButton({ store, id, children }) {
  const open = store.drawers.open.value === id;
  return html`<button type="button" aria-expanded=${open ? "true" : "false"} aria-controls=${idOf(id)}
    onClick=${() => store.drawers.toggle(id)}>${children}</button>`;
}

/** It is made when it is first opened, and kept. */
export function Drawer({ store, id, label, children }) {
  const panel = useRef(null);
  const made = useRef(false);
  const open = store.drawers.open.value === id;
  made.current ||= open;
  useEffect(() => void (open && focusIn(panel.current)), [open]);
  if (!made.current) return null;
  return html`<section class="drawer" id=${idOf(id)} ref=${panel} tabindex="-1" aria-label=${label} hidden=${!open}>
    <button type="button" class="quiet drawer-close" onClick=${store.drawers.close}>${t("Close")}</button>
    ${children}
  </section>`;
}

/** Unless something in it was given the focus on purpose. */
function focusIn(panel) {
  if (!panel.contains(document.activeElement)) panel.focus({ preventScroll: true });
}
