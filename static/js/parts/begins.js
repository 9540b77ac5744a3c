/** On a day's own date, until it begins: which day it is, and at what time. */
import { timeOfDay, useNow } from "../helpers/time.js";
import { say, t } from "../helpers/words.js";

/** "Day Two · we begin at 9:00 AM", for a view with `day` and `begins`; undefined at other times. */
export function useBeginning({ day, begins }, live) {
  const now = useNow(live);
  if (begins > now) return t("{day} · we begin at {time}", { day: say(day.title), time: timeOfDay(begins) });
}
