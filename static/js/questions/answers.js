/** The answers to a question that was asked beside the agenda: one list of options, one choice each. */

/** What can be chosen. */
export const optionsOf = ({ themes }) => themes[0]?.items ?? [];

/** The rows of a result with what their options are called. */
export function titled(rows, activity) {
  const options = new Map(optionsOf(activity).map((option) => [option.id, option]));
  return rows.map((row) => ({ ...row, title: options.get(row.item)?.title })).filter((row) => row.title);
}

/** The mean of a scale's figures, as those who answered chose them; null where nobody did. */
export function mean(rows) {
  const answers = rows.reduce((sum, row) => sum + row.dots, 0);
  return answers ? rows.reduce((sum, row) => sum + row.dots * Number(row.item), 0) / answers : null;
}
