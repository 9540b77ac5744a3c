/** Whether the stage chimes; that a browser may keep it silent nobody here can know, so it is said. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

export function Chimes({ store }) {
  const on = Boolean(store.stage.value?.chimes);
  if (!store.stage.value || !store.may("SetChimes")) return null;
  return html`<div class="chimes">
    <button type="button" class="quiet" aria-pressed=${on ? "true" : "false"} onClick=${() => store.act({ type: "SetChimes", on: !on })}>
      ${t("Chime when the hall is called or expected back")}</button>
    ${on && html`<p class="hint">${t("To be heard, click once on the stage’s page after it was opened: browsers keep a page silent until then.")}</p>`}
  </div>`;
}
