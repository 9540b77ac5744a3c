/** Short words at the edge of the screen: refusals, what just happened, and a way to undo it. Each is said, too. */
import { html, signal } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { announce } from "../../helpers/announcing.js";

const LASTS = 10_000;

/** The list of toasts, and the one place that adds to it. */
export function createToasts() {
  const list = signal([]);
  let count = 0;
  const keep = (wanted) => (list.value = list.peek().filter(wanted));
  const drop = (id) => keep((one) => one.id !== id);
  const show = (text, { tone = "info", action = null, key = null } = {}) => {
    const id = ++count;
    const others = list.peek().filter((one) => one.text !== text && (key === null || one.key !== key));
    list.value = [...others.slice(-2), { id, key, text, tone, action }];
    setTimeout(drop, LASTS, id);
    announce(key ?? text, text);
    return id;
  };
  const clear = (key) => keep((one) => one.key !== key);
  return { list, show, drop, clear };
}

/** Where they are shown. */
export function Toasts({ store }) {
  const { list, drop } = store.toasts;
  return html`<div class="toasts" role="group" aria-label=${t("Messages from the console")}>
    ${list.value.map((one) => html`<${Toast} key=${one.id} toast=${one} drop=${drop} />`)}
  </div>`;
}

function Toast({ toast, drop }) {
  const { id, text, tone, action } = toast;
  const run = () => {
    drop(id);
    action.run();
  };
  return html`<div class="toast" data-tone=${tone}>
    <p>${text}</p>
    ${action && html`<button type="button" onClick=${run}>${action.label}</button>`}
    <button type="button" class="quiet" onClick=${() => drop(id)}>${t("Dismiss")}</button>
  </div>`;
}
