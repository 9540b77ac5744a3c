/** The block's clock with its two warnings: seen by everybody, heard only when it matters. */
import { html } from "../helpers/ui.js";
import { countdown, useNow } from "../helpers/time.js";
import { t } from "../helpers/words.js";

const MINUTE_MS = 60000;

/** `clock` as in the views (moments and lengths in ms) or null; `big` for the stage. */
export function Clock({ clock, live, big = false }) {
  const now = useNow(live);
  if (!clock) return null;
  const left = clock.ends_at - (clock.held_at ?? now);
  const stage = stageOf(clock, left);
  const classes = ["clock", stage, clock.held_at !== null && "held", big && "big"];
  return html`
    <div class=${classes.filter(Boolean).join(" ")}>
      <div role="timer" aria-live="off" class="clock-face">
        <span class="clock-time">${countdown(left)}</span>${" "}
        <span class="clock-word">${word(clock, left)}</span>
      </div>
      <p class="sr-only" role="status">${spoken(clock, stage)}</p>
    </div>`;
}

/** "" while there is time, then "warn", "last" and "over". */
export function stageOf(clock, left) {
  const [first, second] = clock.warn;
  if (left < 0) return "over";
  if (left <= second) return "last";
  return left <= first ? "warn" : "";
}

function word(clock, left) {
  if (clock.held_at !== null) return t("paused");
  return left < 0 ? t("over time") : t("left");
}

/** Changes only when a warning comes, so that a screen reader says it once. */
function spoken(clock, stage) {
  if (stage === "over") return t("Time is up.");
  if (!stage) return "";
  const left = clock.warn[stage === "warn" ? 0 : 1];
  if (left < 2 * MINUTE_MS) return t("{count} seconds left.", { count: Math.round(left / 1000) });
  return t("{count} minutes left.", { count: Math.round(left / MINUTE_MS) });
}
