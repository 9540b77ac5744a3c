/** The newest ballot of one's own that this phone knows of: counted, or still on its way. */

/**
 * Of one round of a vote, the first where none is named: `{dots, at, unsent}`. `at` is the journal's
 * position of the newest one that was counted, be it from a view or from an answer that the views do
 * not show yet; `dots` are those of the newest of all.
 */
export function newestBallot(live, block, round = 1) {
  const ours = ({ do: command }) => command.type === "CastBallot" && command.block === block
    && (command.round ?? 1) === round;
  const own = live.view("mine:").value?.blocks[block];
  const { dots = {}, at = 0 } = (own?.round ?? 1) === round ? own ?? {} : {};
  const counted = live.done.value.filter(ours).map((one) => ({ dots: one.do.ballot, at: one.at }));
  const newest = counted.reduce((best, one) => (one.at > best.at ? one : best), { dots, at });
  const coming = live.unsent.value.filter(ours).at(-1);
  return { ...newest, ...(coming && { dots: coming.do.ballot }), unsent: Boolean(coming) };
}
