/** Words for lengths, and for ahead and behind. */
import { together } from "../helpers/time.js";
import { t } from "../helpers/words.js";

const MINUTE = 60_000;

/** A length in ms as "12 min" or "1 h 5 min", in one piece; never negative. */
export function durationWords(ms) {
  return together(lengthWords(Math.round(Math.abs(ms) / MINUTE)));
}

/** "12 min behind", "3 min ahead" or "On time", with a tone for its colour. */
export function lateness(ms) {
  if (Math.abs(ms) < MINUTE) return { text: t("On time"), tone: "good" };
  if (ms < 0) return { text: t("{span} ahead", { span: durationWords(ms) }), tone: "info" };
  return { text: t("{span} behind", { span: durationWords(ms) }), tone: ms < 5 * MINUTE ? "warn" : "bad" };
}

/** When the day will end against its plan: "as planned", "12 min late", "5 min early". */
export function ending(over) {
  if (Math.abs(over) < MINUTE) return t("as planned");
  if (over > 0) return t("{span} late", { span: durationWords(over) });
  return t("{span} early", { span: durationWords(over) });
}

function lengthWords(minutes) {
  if (minutes < 60) return t("{n} min", { n: minutes });
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest ? t("{h} h {m} min", { h: hours, m: rest }) : t("{h} h", { h: hours });
}
