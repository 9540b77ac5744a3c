/** Text as large as its box allows: found by measuring, told to the stylesheet as --fit. */
import { html, useLayoutEffect, useRef } from "../../helpers/ui.js";

const STEPS = 7; // of halving, at most: each is a layout of all that stands there
const NEAR = 1.01; // the size found is within one percent of the best, where so many steps lead there
const NOTICEABLE = 1.02; // letters that could be larger by less stay as they are
const LAST_RESORT = 0.7; // letters this small, only where a screen has no room for larger ones

/** Parts of even size: what is too long sticks out of them and does not make the box larger. */
const EVEN = ".team";

/**
 * Scales its content between `least` and `most` (multiples of the stage's unit).
 * Where even `least` overflows words may break, and then letters become smaller after all.
 */
export function Fit({ least = 1.55, most = 3, name = "", children }) {
  const ref = useRef(null);
  const last = useRef(0);
  useLayoutEffect(() => {
    const settle = () => (last.current = fit(ref.current, least, most, last.current));
    settle();
    const watcher = new ResizeObserver(settle);
    watcher.observe(ref.current);
    document.fonts.addEventListener("loadingdone", settle); // a typeface that came late measures otherwise
    return () => {
      watcher.disconnect();
      document.fonts.removeEventListener("loadingdone", settle);
    };
  });
  return html`<div class="fit ${name}" ref=${ref}>${children}</div>`;
}

/** The size that is set; `last` is the one before, 0 at first. */
function fit(box, least, most, last) {
  if (last >= least && last <= most && isStillBest(box, last, most)) return last;
  box.classList.remove("fit-broken");
  if (holds(box, most)) return most;
  if (holds(box, least)) return search(box, least, most);
  box.classList.add("fit-broken");
  return holds(box, least) ? least : search(box, Math.min(LAST_RESORT, least), least);
}

/** Most changes, a count say, change no line: then two looks are enough, and letters do not flicker. */
function isStillBest(box, size, most) {
  const larger = Math.min(size * NOTICEABLE, most);
  if (larger > size && holds(box, larger)) return false;
  return holds(box, size);
}

/** Sets the largest size that holds, of which `low` may be taken for granted, and returns it. */
function search(box, low, high) {
  let [least, most] = [low, high];
  for (let step = 0; step < STEPS && most > least * NEAR; step += 1) {
    const middle = (least + most) / 2;
    if (holds(box, middle)) least = middle;
    else most = middle;
  }
  holds(box, least);
  return least;
}

function holds(box, size) {
  box.style.setProperty("--fit", size.toFixed(3));
  return [box, ...box.querySelectorAll(EVEN)].every((one) =>
    one.scrollWidth <= one.clientWidth + 1 && one.scrollHeight <= one.clientHeight + 1);
}
