/** When the hall comes back from a break, as far as its clock knows. */
import { seconds, timeLeft, timeOfDay } from "../../helpers/time.js";
import { computed, html, useMemo } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

/** The words for a view's clock; drawn again only when another sentence is true. */
export function useBack(clock, live) {
  const words = useMemo(() => computed(() => wordsOf(clock, seconds(live).value)), [clock]);
  return words.value;
}

/** `words` as of useBack: the time of day stands out of them, wherever a language has it. */
export function Back({ words, clock }) {
  const time = timeOfDay(clock.ends_at);
  const [before, after] = words.split(time);
  if (after === undefined) return html`<p class="back">${words}</p>`;
  return html`<p class="back">
    ${before && html`<span class="back-words">${before.trim()}</span>${" "}`}<strong class="back-time">${time}</strong>${after && html`${" "}
    <span class="back-words">${after.trim()}</span>`}
  </p>`;
}

/** No time is promised that a clock which stands still, or has run out, will not keep. */
function wordsOf(clock, now) {
  if (clock.held_at !== null) return t("The clock is paused.");
  const time = timeOfDay(clock.ends_at);
  return timeLeft(clock, now) < 0 ? t("We were to be back at {time}", { time }) : t("Back at {time}", { time });
}
