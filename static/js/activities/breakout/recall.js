/**
 * The call back to the hall, with its countdown; or that one's own team has more time than the others. Once the time
 * has run out there is no clock any more, and once reports are given, nothing: everybody is back.
 */
import { html } from "../../helpers/ui.js";
import { countdown, useNow } from "../../helpers/time.js";
import { useAnnounced } from "../../parts/announcer.js";
import { say, t } from "../../helpers/words.js";

/**
 * `at`: by when all are called back; `until`: the team's own end, which is later. Either may be missing; both are of
 * one view, as two views of one call do not come in the same instant. `back`: whether the hall goes on without rooms.
 */
export function Recall({ at, until, live, words, back }) {
  const left = Math.max(0, (until ?? at ?? 0) - useNow(live));
  const call = at != null && callWords(left, words, back);
  const more = until && left > 0 && t("Your team has more time.");
  useAnnounced("call", call);
  useAnnounced("time", more);
  return html`
    <div class="callback-place">${(call || more) && html`
      <div class="callback">
        <p>${call || more}${call && more && html` <small>${more}</small>`}</p>
        ${left > 0 && html`<span class="callback-clock" aria-hidden="true">${countdown(left)}</span>`}
      </div>`}
    </div>`;
}

export function callWords(left, words, back) {
  if (left > 0) return t("Please come back to the hall.");
  return !back && (words.expected ? say(words.expected) : t("Everyone is expected back"));
}
