/** Text as large as its box allows: found by measuring, told to the stylesheet as --fit. */
import { html, useLayoutEffect, useRef } from "../../helpers/ui.js";

const STEPS = 7; // of halving: the size found is within one percent of the best

/** Parts whose columns are even: a long word sticks out of them and does not widen the box. */
const EVEN = ".team";

/**
 * Scales its content between `least` and `most` (multiples of the stage's unit).
 * Where even `least` overflows, words may break; where that does not help, `onCramped` is called.
 */
export function Fit({ least = 1.55, most = 3, onCramped, name = "", children }) {
  const ref = useRef(null);
  useLayoutEffect(() => {
    const settle = () => {
      if (!fitted(ref.current, least, most)) onCramped?.();
    };
    settle();
    const watcher = new ResizeObserver(settle);
    watcher.observe(ref.current);
    return () => watcher.disconnect();
  });
  return html`<div class="fit ${name}" ref=${ref}>${children}</div>`;
}

function fitted(box, least, most) {
  box.classList.remove("fit-broken");
  if (holds(box, most)) return true;
  if (!holds(box, least)) {
    box.classList.add("fit-broken");
    return holds(box, least);
  }
  let [low, high] = [least, most];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (holds(box, middle)) low = middle;
    else high = middle;
  }
  return holds(box, low);
}

function holds(box, size) {
  box.style.setProperty("--fit", size.toFixed(3));
  const wide = [box, ...box.querySelectorAll(EVEN)].some((one) => one.scrollWidth > one.clientWidth + 1);
  return !wide && box.scrollHeight <= box.clientHeight + 1;
}
