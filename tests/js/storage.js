/** A browser's local storage and its tabs, as far as our modules know them. */

/** Takes the place of the browser's for one test `t`; `full` makes it refuse to keep anything. */
export function fakeStorage(t, { full = false } = {}) {
  const kept = new Map();
  const storage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (full) throw new Error("QuotaExceededError");
      kept.set(key, String(value));
    },
    removeItem: (key) => kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() { return kept.size; },
  };
  const before = globalThis.localStorage;
  globalThis.localStorage = storage;
  t.after(() => { globalThis.localStorage = before; });
  return storage;
}
