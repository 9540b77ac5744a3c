/** How many are in a room, and how many ideas stand on a board, in words. */
import { figure, t } from "../../helpers/words.js";

export function peopleWords(count) {
  if (count === 0) return t("Nobody yet");
  return count === 1 ? t("1 person") : t("{count} people", { count: figure(count) });
}

/** Empty where there are none. */
export function ideaWords(count) {
  if (count === 0) return "";
  return count === 1 ? t("1 idea") : t("{count} ideas", { count: figure(count) });
}
