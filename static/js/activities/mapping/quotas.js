/** The most dots of one person on a theme: the same on all of them, or each its own. */

/** What holds for every theme; undefined where only the budget binds, or themes differ. */
export function quotaOfAll({ quotas, themes }) {
  const [first] = Object.values(quotas);
  return themes.every(({ id }) => quotas[id] === first) ? first : undefined;
}
