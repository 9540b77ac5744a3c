/** Whether the session went back to a copy that is older than what this browser was told. */
import { keep, recall } from "./keep.js";

/** Something of ours is at `at` in the journal of `epoch`. */
export const noteNewest = (epoch, at) => at && keep("newest", [epoch, at]);

/** An epoch says where in the journal its run began, and which journal that is: `118-3f9a1c77-…`. */
export function wentBack(epoch) {
  const [known, at] = recall("newest", [""]);
  const [from, name] = epoch.split("-");
  return known.split("-")[1] === name && from < at;
}
