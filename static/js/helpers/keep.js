/**
 * What this browser remembers for us. Private windows, full disks and locked-down phones make
 * local storage throw: that is an everyday answer here (`fallback`, or false), never a crash.
 */

/** What was kept under `key`, or `fallback`. */
export function recall(key, fallback) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? fallback;
  } catch {
    return fallback;
  }
}

/** Keep `value` under `key` (undefined forgets it); false where this browser cannot keep anything. */
export function keep(key, value) {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What follows `prefix` in the keys under which something is kept. */
export function keptUnder(prefix) {
  try {
    return Array.from(localStorage, (_, index) => localStorage.key(index)).filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

/** Calls `heard(rest of the key, value)` when another tab keeps something so, undefined: forgot it. */
export function overhear(prefix, heard) {
  addEventListener("storage", ({ key, newValue }) => {
    if (key?.startsWith(prefix)) heard(key.slice(prefix.length), JSON.parse(newValue) ?? undefined);
  });
}
