/** Modules that come when they are needed. */

const AGAIN_MS = [500, 1000, 2000, 4000];

/** The module at `address`, asked for until it comes. `load(address)` loads one; `later(run, ms)` waits. */
export async function bring(address, load = (place) => import(place), later = setTimeout) {
  for (let tries = 0; ; tries += 1) {
    try {
      // A browser may remember for good that an address could not be loaded.
      return await load(address + (tries ? `?${tries}` : ""));
    } catch {
      await new Promise((resolve) => { later(resolve, AGAIN_MS[tries] ?? AGAIN_MS.at(-1)); });
    }
  }
}
