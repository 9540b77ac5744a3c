/** The block's clock with its two warnings: seen by everybody, heard only when it matters. */
import { html, useMemo } from "../helpers/ui.js";
import { countdown, timeLeft, useNow } from "../helpers/time.js";
import { hallLevel, spoken, warningLevel, wordOf } from "../helpers/warnings.js";
import { lang } from "../helpers/words.js";
import { durationWords } from "./durations.js";

const MINUTE = 60_000;

/** `clock` as in the views (moments and lengths in ms) or null; `big` for the stage. */
export function Clock({ clock, ...rest }) {
  return clock && html`<${RunningClock} clock=${clock} ...${rest} />`;
}

/** As the hall sees it; what is hidden from the stage is softened here, for whoever has something to do. */
export function HallClock({ clock, live }) {
  if (clock?.look) return html`<${SoftClock} ...${{ clock, live }} />`;
  return html`<${Clock} ...${{ clock, live }} levelOf=${hallLevel} />`;
}

function RunningClock({ clock, live, big = false, levelOf = warningLevel }) {
  const now = useNow(live);
  const left = timeLeft(clock, now);
  const stage = levelOf(clock, left);
  // Said once, when a warning comes or the end is moved: not every second anew.
  const said = useMemo(() => ({ words: spoken(stage === "past" ? "" : stage, left), lang: lang() }), [stage, clock.ends_at]);
  const classes = ["clock", stage, clock.held_at !== null && "held", big && "big"];
  return html`
    <div class=${classes.filter(Boolean).join(" ")}>
      <div role="timer" aria-live="off" class="clock-face">
        <span class="clock-time">${countdown(left)}</span>${" "}
        <span class="clock-word">${wordOf(clock, left)}</span>
      </div>
      <p class="sr-only" role="status" lang=${said.lang}>${said.words}</p>
    </div>`;
}

/** Small, in whole minutes rounded up, never an alarm; of time that is over nothing is counted. */
export function SoftClock({ clock, live }) {
  const left = timeLeft(clock, useNow(live));
  const minutes = left >= 0 && durationWords(Math.max(Math.ceil(left / MINUTE), 1) * MINUTE);
  return html`<div class="clock soft">
    <div role="timer" aria-live="off" class="clock-face">
      ${minutes && html`<span class="clock-time">${minutes}</span>${" "}`}
      <span class="clock-word">${wordOf(clock, left)}</span>
    </div>
  </div>`;
}
