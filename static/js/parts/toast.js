/** The last thing the server refused, said once, until it is read or something else went well. */
import { html, useSignal } from "../helpers/ui.js";
import { t } from "../helpers/words.js";
import { refusal } from "./refusal.js";

export function Toast({ live }) {
  const read = useSignal(null);
  const last = live.answered.value;
  const shown = last && !last.answer.ok && read.value !== last.id;
  return html`
    <div role="alert" class="toast-place">${shown && html`
      <div class="toast">
        <p>${refusal(last.answer)}</p>
        <button type="button" onClick=${() => { read.value = last.id; }}>${t("OK")}</button>
      </div>`}
    </div>`;
}
