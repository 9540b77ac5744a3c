/** A question before something is done. "No" comes first: there a second press lands by mistake. */
import { html } from "../helpers/ui.js";

export function InlineQuestion({ ask, yes, no, onYes, onNo }) {
  return html`
    <div class="sure" role="group" aria-label=${ask}>
      <span>${ask}</span>
      <button type="button" class="quiet" onClick=${onNo}>${no}</button>
      <button type="button" onClick=${onYes}>${yes}</button>
    </div>`;
}
