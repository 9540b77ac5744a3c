/** The last thing the server refused, said once, until it is read or something else went well. */
import { html, useSignal } from "../helpers/ui.js";
import { t } from "../helpers/words.js";
import { refusal } from "./refusal.js";

/** What did not happen, for the commands after which somebody might believe it had. */
const WHAT = {
  PlaceDots: () => t("Your last change of dots was not counted."),
  WriteContribution: () => t("Your text was not put on the board."),
  EditContribution: () => t("Your change was not made."),
  SaveReport: () => t("Your report was not saved."),
};

/** A surface may have words of its `own`, by code, and of what (`not`) did not happen, by command. */
export function Refused({ live, own, not = WHAT }) {
  const read = useSignal(null);
  const last = live.answered.value;
  // For this one the ballot or the entry itself asks what to do.
  const asked = last?.answer.code === "newer-elsewhere";
  const shown = last && !last.answer.ok && !asked && read.value !== last.id;
  return html`
    <div role="alert" class="refused-place">${live.older.value && html`
      <div class="refused">
        <p>${t("The session went back to an older copy: look at what you did.")}</p>
        <button type="button" onClick=${live.read}>${t("OK")}</button>
      </div>`}${shown && html`
      <div class="refused">
        <p>${not[last.do.type]?.()} ${refusal(last.answer, own)}</p>
        <button type="button" onClick=${() => { read.value = last.id; }}>${t("OK")}</button>
      </div>`}
    </div>`;
}
