/**
 * What somebody is marking on a shared tablet, over a reload of its page. It is this tab's alone, gone as soon as they
 * leave or cast their ballot, and of no use once it is older than the tablet waits for anybody.
 */
import { LONGEST } from "./idle.js";

const KEY = "visit";

/** What was kept; null where there is nothing, or it is too old. It is taken out in any case. */
export function takeKept() {
  try {
    const { at, ...found } = JSON.parse(sessionStorage.getItem(KEY)) ?? {};
    sessionStorage.removeItem(KEY);
    return found.visit && Date.now() - at < LONGEST ? found : null;
  } catch {
    return null; // private windows and locked-down devices keep nothing
  }
}

/** Keep a visit with the language it is in; null forgets it. */
export function keepVisit(visit, spoken) {
  try {
    if (visit) sessionStorage.setItem(KEY, JSON.stringify({ at: Date.now(), visit, spoken }));
    else sessionStorage.removeItem(KEY);
  } catch {
    // as above: a reload begins anew there
  }
}
