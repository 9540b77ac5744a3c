/** On a narrow screen one part of the console is shown at a time; this picks it. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { DrawerButtons } from "./sessionline.js";

export function Panes({ store }) {
  const { pane, drawers } = store;
  const names = [["now", t("Now")], ["agenda", t("Agenda")]];
  const choose = (id) => () => {
    drawers.open.value = null;
    pane.value = id;
  };
  return html`<nav class="panes" aria-label=${t("Parts of the console")}>
    ${names.map(([id, label]) => html`<button type="button" key=${id}
      aria-current=${pane.value === id ? "true" : null} onClick=${choose(id)}>${label}</button>`)}
    <${DrawerButtons} store=${store} />
  </nav>`;
}
