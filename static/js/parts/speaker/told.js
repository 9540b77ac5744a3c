/** Messages: to speakers, which nobody else sees, and below it what everybody is told. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Say } from "../say.js";
import { stopped } from "../stopped.js";

export function Told({ view }) {
  const { notice, everyone } = view;
  return html`<div class="told" role="status">
    ${view.stopped && html`<p class="told-trouble">${stopped()}</p>`}
    ${notice && html`<${Say} tag="p" class="told-speakers" key=${notice.id} text=${notice.text} />`}
    ${everyone && html`<p class="told-everyone" key=${everyone.id}>
      <span class="told-to">${t("To everyone:")}</span>${" "}<${Say} text=${everyone.text} /></p>`}
  </div>`;
}
