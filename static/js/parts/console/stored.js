/** A yes-or-no of this browser's that outlives a reload, where the browser lets us keep it. */
import { effect, signal } from "../../helpers/ui.js";

/** A signal kept in local storage under `key`; `standard` until somebody chooses otherwise. */
export function stored(key, standard) {
  const kept = signal(read(key) ?? standard);
  effect(() => write(key, kept.value));
  return kept;
}

function read(key) {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : text === "yes";
  } catch (blocked) {
    console.warn("local storage is blocked; this choice lasts until the page is closed", blocked);
    return null;
  }
}

function write(key, value) {
  try {
    localStorage.setItem(key, value ? "yes" : "no");
  } catch (blocked) {
    console.warn("local storage is blocked; this choice lasts until the page is closed", blocked);
  }
}
