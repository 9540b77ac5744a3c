/** The times of a programme as one reads them at a moment. */
import { timeOfDay } from "./time.js";
import { t } from "./words.js";

/** A time that has passed while the day runs is not promised any more; `now` is 0 before it does. */
export function timeOf({ at, about, state }, now) {
  if (at === null || (state === "ahead" && at <= now)) return "";
  return about ? t("about {time}", { time: timeOfDay(at) }) : timeOfDay(at);
}

/** The latest of its times that has passed; 0 before the day begins. */
export function latestPast(program, now) {
  if (!program.length || program[0].state === "ahead") return 0;
  return Math.max(0, ...program.map(({ at }) => at).filter((at) => at <= now));
}
