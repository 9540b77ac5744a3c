/** The clock for whoever speaks: as large as it goes; its warnings are colour, shape and words. */
import { countdown, timeLeft, timeOfDay, useNow } from "../../helpers/time.js";
import { html, useMemo } from "../../helpers/ui.js";
import { spoken, warningLevel, wordOf } from "../../helpers/warnings.js";
import { t } from "../../helpers/words.js";

const WORDS = { warn: () => t("Time to wrap up"), last: () => t("Last moments"), over: () => t("Time is up") };
const SHAPES = { warn: "▲", last: "■", over: "■" };

/** `clock` as in the views; here it is always in full, whatever the hall sees of it. */
export function SpeakersClock({ clock, live }) {
  const left = timeLeft(clock, useNow(live));
  const level = clock.held_at === null ? warningLevel(clock, left) : "";
  const said = useMemo(() => spoken(level, left), [level, clock.ends_at]);
  const figures = countdown(left);
  return html`<div class="speakers-clock ${level && `speakers-clock-${level}`}" style=${{ "--signs": Math.max(figures.length, 4) }}>
    <p class="speakers-time" role="timer" aria-live="off">${figures}</p>
    <p class="speakers-word">
      <span>${level && html`<span aria-hidden="true">${SHAPES[level]}</span>${" "}`}${level ? WORDS[level]() : wordOf(clock, left)}</span>
      ${clock.held_at === null && left >= 0 && html`<span class="speakers-until">${t("until {time}", { time: timeOfDay(clock.ends_at) })}</span>`}
    </p>
    <p class="sr-only" role="status">${said}</p>
  </div>`;
}
