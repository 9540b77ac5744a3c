/** Beside a name that was tapped, and what was written under it: nobody has said yet that it is them. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

export function UnconfirmedTag() {
  return html`<small class="tag">${t("not confirmed yet")}</small>`;
}
