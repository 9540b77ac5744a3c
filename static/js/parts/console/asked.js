/** What was asked of the hall in a block, beside the agenda: each is a block of a kind of its own. */
export function askedIn(view, block) {
  return view.asked.filter((one) => one.block === block).map((one) => ({ ...one, kind: "question" }));
}
