/** The most dots of one person on a theme: the same on all of them, or each its own. */

/** What holds for one theme; undefined where only the budget binds, as for the only place that is left. */
export function quotaOf({ quotas, budget }, theme) {
  return quotas[theme] < budget ? quotas[theme] : undefined;
}

/** What holds for every theme; undefined where only the budget binds, or themes differ. */
export function quotaOfAll(activity) {
  const [first, ...others] = activity.themes.map(({ id }) => quotaOf(activity, id));
  return others.every((one) => one === first) ? first : undefined;
}
