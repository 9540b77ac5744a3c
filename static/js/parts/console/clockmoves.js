/** The running block's clock in the facilitator's hand: pause and go on, and the minutes. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

export function ClockMoves({ store }) {
  if (!store.may("HoldClock")) return null;
  const { moves } = store;
  const { clock } = store.view.value;
  const off = !clock;
  return html`<div class="clock-moves" role="group" aria-label=${t("The clock")}>
    ${clock?.held_at
      ? html`<button type="button" aria-label=${t("Resume clock")} onClick=${moves.holdOrResume}>${t("Resume")}</button>`
      : html`<button type="button" aria-label=${t("Pause clock")} disabled=${off} onClick=${moves.holdOrResume}>${t("Pause")}</button>`}
    <${Minutes} moves=${moves} by=${-1} label=${t("One minute less")} off=${off} />
    <${Minutes} moves=${moves} by=${1} label=${t("One minute more")} off=${off} />
    <${Minutes} moves=${moves} by=${5} label=${t("Five minutes more")} off=${off} />
  </div>`;
}

function Minutes({ moves, by, label, off }) {
  const shown = `${by < 0 ? "−" : "+"}${Math.abs(by)}`;
  return html`<button type="button" class="minutes" disabled=${off} aria-label=${`${shown} min: ${label}`}
    onClick=${() => moves.extend(by)}>${shown}</button>`;
}
