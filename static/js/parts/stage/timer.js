/** The clock in the hall: its warnings are told by words and shape as well as by colour. */
import { html } from "../../helpers/ui.js";
import { countdown, timeLeft, useNow } from "../../helpers/time.js";
import { t } from "../../helpers/words.js";
import { warningLevel } from "../../helpers/warnings.js";
import { Clock } from "../clock.js";

const WIDTH = 100;

/** `clock` as in the views. */
export function Timer({ clock, live }) {
  const now = useNow(live);
  const left = timeLeft(clock, now);
  const level = warningLevel(clock, left);
  const classes = ["timer", level && `timer-${level}`, clock.held_at !== null && "timer-held"];
  const share = Math.min(Math.max(left / clock.total, 0), 1);
  return html`<div class=${classes.filter(Boolean).join(" ")} style=${{ "--signs": countdown(left).length }}>
    <${Clock} clock=${clock} live=${live} big=${true} />
    <svg class="timer-bar" viewBox="0 0 ${WIDTH} 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="timer-bar-whole" width=${WIDTH} height="4" />
      <rect class="timer-bar-left" width=${share * WIDTH} height="4" />
    </svg>
    ${level && html`<p class="timer-words" aria-hidden="true">${warning(level)}</p>`}
  </div>`;
}

function warning(level) {
  if (level === "warn") return t("Time to wrap up");
  return level === "last" ? t("Last moments") : t("Time is up");
}
