/** Modules that come when they are needed. */

/** Asked for again at a random moment of the next second, then of the next two, then of every four. */
const AGAIN_MS = 500;
const MOST_MS = 4000;
/** What was asked for on a line that has died since is never refused: it is asked for beside that. */
const HANGS_MS = 15_000;

/**
 * The module at `address`, asked for until it comes. `load(address)` loads one; `later(run, ms)` waits. What
 * `isGone(address)`, a promise, finds to be nowhere is not asked for again, and never comes.
 */
export function bring(address, { load = (place) => import(place), later = setTimeout, isGone } = {}) {
  let tries = 0;
  return new Promise((resolve) => {
    async function ask() {
      const one = ++tries;
      const again = () => { if (one === tries) ask(); };
      later(again, HANGS_MS);
      try {
        // A browser may remember for good that an address could not be loaded.
        resolve(await load(address + (one > 1 ? `?${one}` : "")));
        tries = Infinity;
      } catch {
        if (await isGone?.(address)) tries = Infinity;
        else later(again, Math.random() * Math.min(AGAIN_MS * 2 ** one, MOST_MS));
      }
    }
    ask();
  });
}
