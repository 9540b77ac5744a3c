/** What is left of a team's time before the hall; it stands still while the clock is held. */
import { countdown, useNow } from "../../helpers/time.js";
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

export function TurnTime({ turn, live }) {
  const now = useNow(live);
  const left = Math.max(turn.ends_at - (turn.held_at ?? now), 0);
  const held = turn.held_at !== null && html` <small class="turn-held">${t("paused")}</small>`;
  return html`<span class="turn-time" data-over=${left === 0 ? "true" : null} role="timer">${countdown(left)}</span>${held}`;
}
