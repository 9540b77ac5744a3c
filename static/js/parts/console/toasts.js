/** Short words at the edge of the screen: refusals, what just happened, and a way to undo it. */

import { html, signal } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

const LASTS = 10_000;

/** The list of toasts, and the one place that adds to it. */
export function createToasts() {
  const list = signal([]);
  const spoken = signal("");
  let count = 0;
  const keep = (wanted) => (list.value = list.peek().filter(wanted));
  const drop = (id) => keep((one) => one.id !== id);
  const show = (text, { tone = "info", action = null, key = null } = {}) => {
    const id = ++count;
    const others = list.peek().filter((one) => one.text !== text && (key === null || one.key !== key));
    list.value = [...others.slice(-2), { id, key, text, tone, action }];
    setTimeout(drop, LASTS, id);
    return id;
  };
  const clear = (key) => keep((one) => one.key !== key);
  return { list, spoken, show, drop, clear, announce: (text) => (spoken.value = text) };
}

/** Where they are shown; always in the page, so that screen readers hear what is added. */
export function Toasts({ helm }) {
  const { list, spoken, drop } = helm.toasts;
  return html`
    <div class="toasts" role="status" aria-live="polite" aria-label=${t("Messages from the console")}>
      ${list.value.map((one) => html`<${Toast} key=${one.id} toast=${one} drop=${drop} />`)}
    </div>
    <p class="sr-only" role="status" aria-live="polite">${spoken.value}</p>
  `;
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
