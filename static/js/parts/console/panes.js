/** On a narrow screen one part of the console is shown at a time; this picks it. */

import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

export function Panes({ helm }) {
  const { pane } = helm;
  const names = [["now", t("Now")], ["agenda", t("Agenda")], ["messages", t("Messages")], ["people", t("People")]];
  return html`<nav class="panes" aria-label=${t("Parts of the console")}>
    ${names.map(([id, label]) => html`<button type="button" key=${id} aria-current=${pane.value === id ? "true" : null}
      onClick=${() => (pane.value = id)}>${label}</button>`)}
  </nav>`;
}
