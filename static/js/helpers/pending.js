/** Commands that this device has sent, or will send, and that the views do not show yet. */
import { useRef, useSignalEffect, useState } from "./ui.js";

/**
 * `[{id, do, made?}]` in order: the unsent ones, and those answered with ok until `seen`, the view
 * in which their effect will show, has been replaced. `wanted(command)` picks.
 */
export function usePending(live, seen, wanted) {
  const latest = useRef();
  latest.current = { seen, wanted };
  const old = useRef(live.answered.peek());
  const [settled, setSettled] = useState([]);
  useSignalEffect(() => {
    const one = live.answered.value;
    if (!one || one === old.current || !one.answer.ok || !latest.current.wanted(one.do)) return;
    const { seen: over } = latest.current;
    const entry = { id: one.id, do: one.do, made: one.answer.made, over };
    setSettled((before) => [...before.filter((other) => other.over === over), entry]);
  });
  const unsent = live.unsent.value.filter((one) => wanted(one.do));
  return [...settled.filter((one) => one.over === seen), ...unsent];
}
