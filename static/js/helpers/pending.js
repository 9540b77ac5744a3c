/** Commands that this device has sent, or will send, and that the views do not show yet. */

/**
 * `[{id, do, made?, at?, seen?}]` in order: those answered with ok (they have `seen`) until the view
 * under `prefix` that was there then has been replaced, and the unsent ones. `wanted(command)` picks.
 * One step: an answer moves a command from the ones to the others while nothing is drawn.
 */
export function pending(live, prefix, wanted) {
  const now = live.view(prefix).value;
  const counted = live.done.value.filter((one) => one.seen[prefix] === now);
  return [...counted, ...live.unsent.value].filter((one) => wanted(one.do));
}
