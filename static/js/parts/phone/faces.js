/**
 * The faces of activities, each a script of its own: at once where its block runs, the others when
 * the phone has nothing else to do. A hall that moves on does not send two hundred phones for them.
 */
import { signal } from "@preact/signals";
import { bring } from "../../helpers/bring.js";

const SPREAD_MS = 60_000;

/**
 * `addresses`: kind → address of a module whose default is the component. `load(address)` loads
 * one; `later(run, ms)` waits. Returns `of(kind)`: the component, undefined until it is there; and
 * `all()`: those that are there, and from then on the others as soon as they come.
 */
export function makeFaces(addresses, load = undefined, later = setTimeout) {
  const here = signal({});
  const asked = new Set();

  async function take(kind) {
    const { default: Face } = await bring(addresses[kind], load, later);
    here.value = { ...here.peek(), [kind]: Face };
  }
  function want(kind) {
    if (asked.has(kind) || !(kind in addresses)) return;
    asked.add(kind);
    take(kind);
  }
  Object.keys(addresses).forEach((kind) => later(() => want(kind), Math.random() * SPREAD_MS));
  return {
    of(kind) {
      want(kind);
      return here.value[kind];
    },
    all() {
      Object.keys(addresses).forEach((kind) => want(kind));
      return Object.values(here.value);
    },
  };
}
