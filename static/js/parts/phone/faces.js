/**
 * The faces of activities, each a script of its own that has its styles in it: with the page where its block runs, the
 * others when the phone has nothing else to do. A hall that moves on does not send two hundred phones for them. So do
 * later parts of a face, which are called by its kind and a name of their own, `mapping-result`.
 */
import { signal } from "@preact/signals";
import { bring } from "../../helpers/bring.js";
import { renewIfGone } from "../../helpers/renew.js";
import { addStyles } from "../../helpers/styles.js";

/** The others come within this time. */
const SPREAD_MS = 60_000;
/** A hall that has only just come in does not ask in one instant for what the next block needs. */
const SOON_MS = 1000;

const brought = (address) => bring(address, { isGone: renewIfGone });

/**
 * `addresses`: kind → address of a module whose default is the component, and `styles` its styles. `fetched(address)`
 * promises one; `later(run, ms)` waits; `dress(styles)` has the page show them. Returns `of(kind)`: the component,
 * undefined until it is there; and `all()`: those that are there, and from then on the others as soon as they come.
 */
export function makeFaces(addresses, { fetched = brought, later = setTimeout, dress = addStyles } = {}) {
  const here = signal({});
  const asked = new Set();
  let soon = 0; // what the page names as it comes is on its way already

  async function take(kind) {
    const { default: Face, styles } = await fetched(addresses[kind]);
    if (styles) dress(styles);
    here.value = { ...here.peek(), [kind]: Face };
  }
  function want(kind, within = soon) {
    if (asked.has(kind) || !(kind in addresses)) return;
    asked.add(kind);
    if (within) later(() => take(kind), Math.random() * within);
    else take(kind);
  }
  later(() => { soon = SOON_MS; }, 0);
  Object.keys(addresses).forEach((kind) => later(() => want(kind, 0), Math.random() * SPREAD_MS));
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
