/** Whether the insight desk stands in the place of the block's work, and the button that opens it. */
import { html, signal } from "../../../helpers/ui.js";
import { t } from "../../../helpers/words.js";

const BUTTON = "insights-button";

export function createInsightDesk() {
  const isOpen = signal(false);
  const close = () => {
    isOpen.value = false;
    requestAnimationFrame(() => document.getElementById(BUTTON)?.focus());
  };
  const suggestions = { asking: signal(false), found: signal(null), declined: signal(new Set()) };
  const toggle = () => (isOpen.peek() ? close() : (isOpen.value = true));
  return { isOpen, close, toggle, moves: new Map(), ...suggestions };
}

export function InsightsButton({ store }) {
  const toggle = () => {
    store.pane.value = "now";
    store.insights.toggle();
  };
  return html`<button type="button" id=${BUTTON} aria-pressed=${store.insights.isOpen.value ? "true" : "false"} onClick=${toggle}>${t("Insights")}</button>`;
}
