/** What a page asks to be shown besides what it always is: the insight desk, boards that stand open. */
import { useEffect } from "../helpers/ui.js";

/** By connection: what each part of the page asks for, and what was asked for last. */
const asked = new WeakMap();

/** Be shown these topics for as long as this stands on the page; what other parts ask for stays. */
export function useWatched(live, topics) {
  useEffect(() => {
    const all = asked.get(live) ?? { parts: new Set(), last: "" };
    asked.set(live, all);
    all.parts.add(topics);
    soon(live, all);
    return () => {
      all.parts.delete(topics);
      soon(live, all);
    };
  }, [live, topics.join()]);
}

/** Said once for all that changes together: what stays open is not let go in between. */
function soon(live, all) {
  queueMicrotask(() => {
    const topics = [...new Set([...all.parts].flat())].sort();
    if (topics.join() === all.last) return;
    all.last = topics.join();
    live.watch(topics);
  });
}
