/** How long this line may take to answer: 4 s where it is quick, longer where it has shown to be slow. */
const LEAST_MS = 4000;
const MOST_MS = 20000;
/** The next thing may take longer than the last: it needs a new connection, perhaps, or brings more. */
const ROOM = 3;

/**
 * `ms` to wait now. Whoever waits says how it went: `gaveUp()`, or `took(ms)`. It begins with what
 * the page itself took, so that nothing has to fail first.
 */
export function makePatience() {
  let ms = LEAST_MS;
  const took = (spent) => { ms = Math.min(Math.max(LEAST_MS, ROOM * spent), MOST_MS); };
  took(performance.getEntriesByType?.("navigation")[0]?.responseStart ?? 0);
  return {
    get ms() { return ms; },
    took,
    gaveUp() { ms = Math.min(2 * ms, MOST_MS); },
  };
}
