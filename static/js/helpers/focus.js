/**
 * Keeps the focus in the page: who works by keyboard is not thrown back to its start when the
 * button they pressed vanishes, or rests, with its effect.
 */

/** The parts of a page that can take the focus in place of something inside them. */
const PARTS = "section, article, aside, nav, main, header, footer, dialog, body";

/** Watch everything inside `root`; returns how to stop. */
export function keepFocus(root) {
  const last = { path: [] };
  const onFocus = ({ target }) => (last.path = pathTo(target));
  const watcher = new MutationObserver(() => requestAnimationFrame(() => bringBack(last.path)));
  root.addEventListener("focusin", onFocus);
  watcher.observe(root, { subtree: true, childList: true, attributeFilter: ["disabled"] });
  return () => {
    root.removeEventListener("focusin", onFocus);
    watcher.disconnect();
  };
}

/** Move the focus from `element` to the part of the page it stands in. */
export function stepOut(element) {
  focusPart(pathTo(element.parentElement));
}

/** What was written in `form` is sent, and the next is written at once in `field`: unless one is elsewhere by now. */
export function goOnAt(field, form) {
  const at = document.activeElement;
  if (at === document.body || form.contains(at)) field.focus();
}

/** Only what vanished or rests lost the focus against its will: a click beside it took it away. */
function bringBack(path) {
  const [element] = path;
  const nowhere = document.activeElement === document.body || document.activeElement === element;
  if (element && nowhere && (!element.isConnected || element.disabled)) focusPart(path);
}

function focusPart(path) {
  const part = path.find((one) => one.isConnected && one.matches(PARTS));
  if (!part.hasAttribute("tabindex")) part.tabIndex = -1;
  part.focus({ preventScroll: true });
}

function pathTo(element) {
  return element ? [element, ...pathTo(element.parentElement)] : [];
}
