/** Messages from the facilitator: they stand until they are taken away. */
import { html } from "../helpers/ui.js";
import { timeOfDay } from "../helpers/time.js";
import { t } from "../helpers/words.js";
import { Say } from "./say.js";

/** `notices` as in the views, those that are null left out. The live region itself always stays. */
export function Notices({ notices }) {
  const shown = notices.filter(Boolean);
  return html`
    <div class="notices" role="status">${shown.map((one) => html`
      <div class="notice" key=${one.id}>
        <p class="notice-from">${t("Message from the facilitator")} · ${timeOfDay(one.at)}</p>
        <${Say} tag="p" class="notice-text" text=${one.text} />
      </div>`)}
    </div>`;
}
