/** What a ballot may hold and what comes of it, in words, wherever one fills one in. */
import { t } from "../helpers/words.js";
import { quotaOfAll } from "./quotas.js";
import { cutRule } from "./roundwords.js";

/** How many dots, where they may go, how many go forward. */
export function ballotRules(activity) {
  const { budget, cap } = activity;
  const quota = quotaOfAll(activity);
  const values = { budget, cap, quota };
  const most = quota ? t("Your dots: {budget}, at most {cap} for one item and {quota} in one theme.", values)
    : t("Your dots: {budget}, at most {cap} for one item.", values);
  return `${most} ${cutRule(activity.round) ?? t("Ties are named.")}`;
}

/** What is left to place. */
export function leftWords(left, activity) {
  const values = { left, budget: activity.budget };
  return left === 1 ? t("1 dot left of {budget}", values) : t("{left} dots left of {budget}", values);
}
