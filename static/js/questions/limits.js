/** What a ballot may hold, for the next press; the server decides by the same limits (`methods/dots.py`). */
import { t } from "../helpers/words.js";

/** Dots of a ballot under one theme. */
export function under(theme, dots) {
  return total(theme.items.map((item) => dots[item.id] ?? 0));
}

/** Why no more may go on `item` under `theme`, in a sentence; null where one more may. */
export function whyNot(activity, dots, item, theme) {
  const quota = activity.quotas[theme.id];
  if ((dots[item] ?? 0) >= activity.cap) {
    return t("At most {cap} for one item.", { cap: activity.cap });
  }
  if (total(Object.values(dots)) >= activity.budget) return t("All your dots are placed. Take one back first.");
  if (quota !== undefined && under(theme, dots) >= quota) {
    return t("At most {quota} in this theme.", { quota });
  }
  return null;
}

/** The sum. */
export function total(numbers) {
  return numbers.reduce((sum, one) => sum + one, 0);
}
