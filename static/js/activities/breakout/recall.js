/** The call back to the hall, with its countdown; or that one's own team has more time than the others. */
import { html } from "../../helpers/ui.js";
import { countdown, useNow } from "../../helpers/time.js";
import { useAnnounced } from "../../parts/announcer.js";
import { t } from "../../helpers/words.js";

/**
 * `at`: by when all are called back; `until`: the team's own end, which is later. Either may be missing; both are of
 * one view, as two views of one call do not come in the same instant.
 */
export function Recall({ at, until, live }) {
  const now = useNow(live);
  const call = at != null && t("Please come back to the hall.");
  const more = until && t("Your team has more time.");
  useAnnounced("call", call);
  useAnnounced("time", more);
  return html`
    <div class="callback-place">${(call || more) && html`
      <div class="callback">
        <p>${call || more}${call && more && html` <small>${more}</small>`}</p>
        <span class="callback-clock" aria-hidden="true">${countdown(Math.max(0, (until ?? at) - now))}</span>
      </div>`}
    </div>`;
}
