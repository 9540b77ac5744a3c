/** The ranking, put together from the figures as they move and the ballot paper they are for. */

/**
 * `{dots, ballots, sides: [{id, ballots}], themes: [{id, rows, sides: [{id, rows}]}], standings}` with `rows` of
 * {item, rank, dots, voters, tied}, most dots first; `sides` are the groups that advise, whose rows have no voters;
 * undefined where nothing is shown, or where paper and figures are not of the same edition yet.
 */
export function resultOf(activity, block, figures) {
  const moving = figures?.blocks?.[block.id];
  if (!activity.revealed || moving?.paper !== activity.paper) return undefined;
  const sides = moving.sides ?? [];
  const themes = activity.themes.map(({ id, items }, index) => ({
    id,
    rows: ranked(items, moving.dots[index], moving.voters[index]),
    sides: sides.map((side) => ({ id: side.id, rows: ranked(items, side.dots[index], []) })),
  }));
  const dots = moving.dots.flat().reduce((sum, one) => sum + one, 0);
  return { dots, ballots: moving.ballots, sides, themes, standings: moving.standings };
}

/** Items with as many dots share a rank, and stand in the paper's order. */
function ranked(items, dots, voters) {
  const rows = items.map((item, index) => ({
    item: item.id,
    rank: 1 + dots.filter((other) => other > dots[index]).length,
    dots: dots[index],
    voters: voters[index],
    tied: dots[index] > 0 && dots.filter((other) => other === dots[index]).length > 1,
  }));
  return rows.sort((one, other) => other.dots - one.dots);
}
