/** On a narrow screen one part of the console is shown at a time; this picks it. */
import { html } from "../../helpers/ui.js";
import { countdown, timeLeft, useNow } from "../../helpers/time.js";
import { t } from "../../helpers/words.js";

export function Panes({ store }) {
  const { pane, view, live } = store;
  const { clock } = view.value;
  const now = useNow(live);
  const left = clock ? ` ${countdown(timeLeft(clock, now))}` : "";
  const names = [["now", t("Now")], ["agenda", t("Agenda")], ["messages", t("Messages")], ["people", t("People")]];
  return html`<nav class="panes" aria-label=${t("Parts of the console")}>
    ${names.map(([id, label]) => html`<button type="button" key=${id}
      aria-current=${pane.value === id ? "true" : null} onClick=${() => (pane.value = id)}>
      ${label}${id === "now" && html`<span class="left" aria-hidden="true">${left}</span>`}
    </button>`)}
  </nav>`;
}
