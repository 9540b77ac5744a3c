/** A choice of this browser's that outlives a reload, where the browser lets us keep it. */
import { keep, recall } from "../../helpers/keep.js";
import { effect, signal } from "../../helpers/ui.js";

/** A signal kept under `key`; `standard` until somebody chooses otherwise. */
export function stored(key, standard) {
  const kept = signal(recall(key, standard));
  effect(() => void keep(key, kept.value));
  return kept;
}
