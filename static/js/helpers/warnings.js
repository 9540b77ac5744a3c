/** A block's clock in words: how little is left, as it is read and as it is said. `clock` is as in the views. */
import { t } from "./words.js";

const MINUTE_MS = 60000;

/** "" while there is time, then "warn", "last" and "over". */
export function warningLevel(clock, left) {
  const [first, second] = clock.warn;
  if (left < 0) return "over";
  if (left <= second) return "last";
  return left <= first ? "warn" : "";
}

/**
 * The same for the hall. Where somebody speaks to it the last moments are no more than time to wrap
 * up, and what is over is "past": no alarm, and not said.
 */
export function hallLevel(clock, left) {
  const level = warningLevel(clock, left);
  return (clock.calm && CALM[level]) || level;
}

const CALM = { last: "warn", over: "past" };

/** What stands beside the figures. */
export function wordOf(clock, left) {
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
