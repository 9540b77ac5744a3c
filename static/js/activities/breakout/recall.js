/** The call back to the hall, with its countdown. */
import { html } from "../../helpers/ui.js";
import { countdown, useNow } from "../../helpers/time.js";
import { useAnnounced } from "../../parts/announcer.js";
import { t } from "../../helpers/words.js";

export function Recall({ at, live }) {
  const now = useNow(live);
  const called = at !== null && at !== undefined;
  useAnnounced("call", called && t("Please come back to the hall."));
  return html`
    <div class="callback-place">${called && html`
      <div class="callback">
        <p>${t("Please come back to the hall.")}</p>
        <span class="callback-clock" aria-hidden="true">${countdown(Math.max(0, at - now))}</span>
      </div>`}
    </div>`;
}
