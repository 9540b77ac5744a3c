/** The clock in the hall: its warnings are told by words and shape as well as by colour. */
import { html } from "../../helpers/ui.js";
import { countdown, timeLeft, useNow } from "../../helpers/time.js";
import { t } from "../../helpers/words.js";
import { hallLevel } from "../../helpers/warnings.js";
import { Clock, SoftClock } from "../clock.js";

const WIDTH = 100;

const WORDS = { warn: () => t("Time to wrap up"), last: () => t("Last moments"), over: () => t("Time is up") };

/** `clock` as in the views, of one that is not hidden. */
export function Timer({ clock, live }) {
  if (clock.look === "soft") return html`<div class="timer-soft"><${SoftClock} ...${{ clock, live }} /></div>`;
  return html`<${FullTimer} ...${{ clock, live }} />`;
}

function FullTimer({ clock, live }) {
  const now = useNow(live);
  const left = timeLeft(clock, now);
  const level = hallLevel(clock, left);
  const classes = ["timer", level && `timer-${level}`, clock.held_at !== null && "timer-held"];
  const share = Math.min(Math.max(left / clock.total, 0), 1);
  return html`<div class=${classes.filter(Boolean).join(" ")} style=${{ "--signs": countdown(left).length }}>
    <${Clock} clock=${clock} live=${live} big=${true} levelOf=${hallLevel} />
    <svg class="timer-bar" viewBox="0 0 ${WIDTH} 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="timer-bar-whole" width=${WIDTH} height="4" />
      <rect class="timer-bar-left" width=${share * WIDTH} height="4" />
    </svg>
    ${WORDS[level] && html`<p class="timer-words" aria-hidden="true">${WORDS[level]()}</p>`}
  </div>`;
}
