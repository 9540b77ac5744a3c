/** The last thing the server refused, said once, until it is read or something else went well. */
import { html, useSignal } from "../helpers/ui.js";
import { t } from "../helpers/words.js";
import { refusal } from "./refusal.js";

/**
 * Each of the `faces` that are here has words of its own: `Face.lost`, by command, for what did not
 * happen where somebody might believe it had; `Face.refusals`, by code, for why not.
 */
export function Refused({ live, faces }) {
  const read = useSignal(null);
  const last = live.answered.value;
  // For this one the ballot or the entry itself asks what to do.
  const asked = last?.answer.code === "newer-elsewhere";
  const shown = last && !last.answer.ok && !asked && read.value !== last.id;
  return html`
    <div role="alert" class="refused-place">${live.rolledBack.value && html`
      <div class="refused">
        <p>${t("The session went back to an older copy: look at what you did.")}</p>
        <button type="button" onClick=${live.dismissRollback}>${t("OK")}</button>
      </div>`}${shown && html`
      <div class="refused">
        <p>${said(faces, "lost")[last.do.type]?.()} ${refusal(last.answer, said(faces, "refusals"))}</p>
        <button type="button" onClick=${() => { read.value = last.id; }}>${t("OK")}</button>
      </div>`}
    </div>`;
}

const said = (faces, what) => Object.assign({}, ...faces.all().map((face) => face[what]));
