/** In which order teams report, and who is next: after the last the first comes who has not reported yet. */

/** The teams as they report; who is not in the order comes last, in the plan's. */
export function inOrder(teams, queue = []) {
  const of = new Map(teams.map((one) => [one.id, one]));
  return [...new Set([...queue, ...of.keys()])].map((id) => of.get(id)).filter(Boolean);
}

/** The team after the turn that is now, of those who have yet to report. */
export function nextInOrder(order, turn) {
  const at = order.findIndex((one) => one.id === turn?.team) + 1;
  return [...order.slice(at), ...order.slice(0, at)].find((one) => !one.called) ?? null;
}

/** Where a team stands now: behind whom, or null for the first; as `MoveReport` has it. */
export const behindWhom = (order, id) => order[order.findIndex((one) => one.id === id) - 1]?.id ?? null;
