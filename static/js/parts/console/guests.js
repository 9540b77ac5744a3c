/** Whether guests, who are not on the roster, may still join; the facilitator closes and opens the door. */

import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { State } from "./state.js";

export function Guests({ helm }) {
  const open = helm.door.value !== "closed";
  const turn = () => helm.act({ type: open ? "CloseDoor" : "OpenDoor" });
  return html`<div class="guests">
    <${State} tone=${open ? "good" : "off"} live=${true}>
      ${open ? t("Guests may join.") : t("Only names on the list may join.")}<//>
    ${helm.may("CloseDoor") && html`<button type="button" onClick=${turn}>
      ${open ? t("Close the door to guests") : t("Open the door to guests")}</button>`}
  </div>`;
}
