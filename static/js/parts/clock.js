/** The block's clock with its two warnings: seen by everybody, heard only when it matters. */
import { html, useMemo } from "../helpers/ui.js";
import { countdown, useNow } from "../helpers/time.js";
import { t } from "../helpers/words.js";

const MINUTE_MS = 60000;

/** `clock` as in the views (moments and lengths in ms) or null; `big` for the stage. */
export function Clock({ clock, ...rest }) {
  return clock && html`<${Running} clock=${clock} ...${rest} />`;
}

function Running({ clock, live, big = false }) {
  const now = useNow(live);
  const left = clock.ends_at - (clock.held_at ?? now);
  const stage = stageOf(clock, left);
  // Said once, when a warning comes or the end is moved: not every second anew.
  const said = useMemo(() => spoken(stage, left), [stage, clock.ends_at]);
  const classes = ["clock", stage, clock.held_at !== null && "held", big && "big"];
  return html`
    <div class=${classes.filter(Boolean).join(" ")}>
      <div role="timer" aria-live="off" class="clock-face">
        <span class="clock-time">${countdown(left)}</span>${" "}
        <span class="clock-word">${word(clock, left)}</span>
      </div>
      <p class="sr-only" role="status">${said}</p>
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

/** What a screen reader says of a warning: what is left at that moment, which need not be its threshold. */
export function spoken(stage, left) {
  if (stage === "over") return t("Time is up.");
  if (!stage) return "";
  if (left < 2 * MINUTE_MS) return t("{count} seconds left.", { count: Math.round(left / 1000) });
  return t("{count} minutes left.", { count: Math.round(left / MINUTE_MS) });
}
