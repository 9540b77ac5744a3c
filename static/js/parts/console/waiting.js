/**
 * What waits for a moderator, as each kind of activity says: how many at a block (`Face.waiting`), and how so many, or
 * none, are called (`Face.waits`).
 *
 * Returns `queues`, one for each such kind that `blocks` (id → what the plan says of it) has: its `kind`, `count` and
 * `words`, and the next block to look at `after` one; `of(id)`: how many wait at a block; `takes(id)`: whether any may.
 */
export function whatWaits(blockViews, blocks, faces) {
  const faceOf = (id) => faces[blocks[id]?.kind] ?? {};
  const takes = (id) => Boolean(faceOf(id).waiting);
  const of = (id) => (blockViews.get(id) && takes(id) && faceOf(id).waiting(blockViews.get(id))) || 0;
  const kinds = new Set(Object.keys(blocks).filter(takes).map((id) => blocks[id].kind));
  const queueOf = (kind) => {
    const ids = [...blockViews.keys()].filter((id) => blocks[id]?.kind === kind && of(id));
    const count = ids.reduce((sum, id) => sum + of(id), 0);
    return { kind, count, words: faces[kind].waits(count), after: (id) => ids[(ids.indexOf(id) + 1) % ids.length] };
  };
  return { queues: [...kinds].map(queueOf), of, takes };
}
