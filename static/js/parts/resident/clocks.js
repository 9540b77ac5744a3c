/** What time alone changes on a page of the server's: a clock that counts down, what is over, and whose time it is. */
import { effect } from "@preact/signals-core";
import { countdown, seconds, timeLeft } from "../../helpers/time.js";
import { spoken, warningLevel, wordOf } from "../../helpers/warnings.js";

/** Now, every second, and whenever the server's part was `shown` anew. */
export function keepTime(live, shown) {
  const said = new Map();
  effect(() => {
    const now = seconds(live).value;
    if (shown.value) showTimes(now, said);
  });
}

function showTimes(now, said) {
  each("[data-until]", (one) => { one.hidden = now >= Number(one.dataset.until); });
  each("[data-at]", (one) => { one.hidden = offsetAt(Number(one.dataset.at)) === Number(one.dataset.offset); });
  each("[data-clock]", (one) => showClock(one, now, said));
}

const each = (marked, change) => document.querySelectorAll(marked).forEach(change);

/** By how many minutes this device is ahead of UTC. */
const offsetAt = (moment) => -new Date(moment).getTimezoneOffset();

/** A warning is said once, when it comes or the end is moved: not every second anew. */
function showClock(place, now, said) {
  const clock = JSON.parse(place.dataset.clock);
  const left = timeLeft(clock, now);
  const stage = warningLevel(clock, left);
  const face = place.firstElementChild;
  face.className = ["clock", stage, clock.held_at !== null && "held"].filter(Boolean).join(" ");
  put(face.querySelector(".clock-time"), countdown(left));
  put(face.querySelector(".clock-word"), wordOf(clock, left));
  const about = `${stage} ${clock.ends_at}`;
  if (said.get(place.id) !== about) put(face.querySelector("[role=status]"), spoken(stage, left));
  said.set(place.id, about);
}

function put(place, words) {
  if (place.textContent !== words) place.textContent = words;
}
