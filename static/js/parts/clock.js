/** The block's clock with its two warnings: seen by everybody, heard only when it matters. */
import { html, useMemo } from "../helpers/ui.js";
import { countdown, timeLeft, useNow } from "../helpers/time.js";
import { spoken, warningLevel, wordOf } from "../helpers/warnings.js";

/** `clock` as in the views (moments and lengths in ms) or null; `big` for the stage. */
export function Clock({ clock, ...rest }) {
  return clock && html`<${RunningClock} clock=${clock} ...${rest} />`;
}

function RunningClock({ clock, live, big = false }) {
  const now = useNow(live);
  const left = timeLeft(clock, now);
  const stage = warningLevel(clock, left);
  // Said once, when a warning comes or the end is moved: not every second anew.
  const said = useMemo(() => spoken(stage, left), [stage, clock.ends_at]);
  const classes = ["clock", stage, clock.held_at !== null && "held", big && "big"];
  return html`
    <div class=${classes.filter(Boolean).join(" ")}>
      <div role="timer" aria-live="off" class="clock-face">
        <span class="clock-time">${countdown(left)}</span>${" "}
        <span class="clock-word">${wordOf(clock, left)}</span>
      </div>
      <p class="sr-only" role="status">${said}</p>
    </div>`;
}
