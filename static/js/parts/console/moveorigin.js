/**
 * Whose move it was when the hall stands somewhere else: our own, of which we know where it leads,
 * or somebody else's. Pure: moments are passed in, in ms.
 */
import { position } from "./agenda.js";

/** The hall is seen to move this soon after the answer to our own move, or it was not ours. */
const OURS = 3000;

/** Nothing of ours is on its way. */
export const NOBODYS = { at: -Infinity, to: null };

/** We asked for a move; it may be seen before it is answered. */
export function asked(command, view) {
  return { at: Infinity, to: destination(command, view) };
}

/** It was granted at `now`; as `move` was meanwhile, which is nobody's once it has been seen. */
export function granted(move, now) {
  return move.at === Infinity ? { ...move, at: now } : move;
}

/** Whether `move` is why the hall stands in `block` at `now`; null is no block. */
export function isOurs(move, block, now) {
  return now - move.at < OURS && (move.to === undefined || move.to === block);
}

/** The block a command leads to, null for none; undefined where only the server knows. */
function destination(command, view) {
  const to = {
    Advance: () => position(view).next?.id ?? null,
    JumpTo: () => command.block,
    StartDay: () => view.days.find((day) => day.id === command.day).blocks[0].id,
    CancelDay: () => null,
  };
  return to[command.type]?.();
}
