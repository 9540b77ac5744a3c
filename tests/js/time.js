/** A clock that stands still until a test lets time pass. */

/** Takes the place of the world's for one test `t`; `pass(ms)` runs what is due, in order. */
export function fakeTime(t, start = 1_000_000) {
  const real = { setTimeout, clearTimeout, now: Date.now };
  const due = new Map();
  let now = start;
  let count = 0;
  Date.now = () => now;
  globalThis.setTimeout = (run, ms = 0) => { due.set(++count, { at: now + ms, run }); return count; };
  globalThis.clearTimeout = (id) => due.delete(id);
  t.after(() => {
    Date.now = real.now;
    Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  async function pass(ms) {
    const until = now + ms;
    await settled();
    for (let next = first(due, until); next; next = first(due, until)) {
      due.delete(next[0]);
      now = Math.max(now, next[1].at);
      next[1].run();
      await settled();
    }
    now = until;
  }
  return { pass, settled };
}

function first(due, until) {
  return [...due].filter(([, one]) => one.at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
}
