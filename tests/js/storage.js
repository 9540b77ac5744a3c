/** A browser's local storage and its tabs, as far as our modules know them. */

/** Takes the place of the browser's for one test `t`; `full` makes it refuse to keep anything. */
export function fakeStorage(t, { full = false } = {}) {
  const kept = new Map();
  const tabs = [];
  const tell = (key, newValue) => tabs.forEach((heard) => queueMicrotask(() => heard({ key, newValue })));
  const storage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (full) throw new Error("QuotaExceededError");
      kept.set(key, value);
      tell(key, value);
    },
    removeItem(key) {
      if (kept.delete(key)) tell(key, null);
    },
    key: (index) => [...kept.keys()][index] ?? null,
    get length() { return kept.size; },
  };
  const before = { localStorage: globalThis.localStorage, addEventListener: globalThis.addEventListener };
  globalThis.localStorage = storage;
  // Every tab hears of every change, its own too, which is more than a browser tells.
  globalThis.addEventListener = (_, heard) => tabs.push(heard);
  t.after(() => Object.assign(globalThis, before));
  /** The newest tab dies without a word. */
  storage.kills = () => tabs.pop();
  return storage;
}
