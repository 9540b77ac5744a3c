/** A shared tablet that nobody touches goes back to its start; before it does, it says so. */
import { html, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

const BLANK_MS = 20_000;
/** How long before that it is said. */
const WARNED_MS = 10_000;
const TOUCHES = ["pointerdown", "pointermove", "keydown", "input", "wheel", "scroll"];

/** Calls `leave` once nobody has touched it for 20 s while `watched`. Returns the seconds left, null while many. */
export function useIdle(watched, leave) {
  const [left, setLeft] = useState(null);
  const touched = useRef(0);
  useLayoutEffect(() => { // at once: what is sent must not be taken away
    setLeft(null);
    if (!watched) return undefined;
    touched.current = Date.now();
    const touch = () => { touched.current = Date.now(); setLeft(null); };
    const look = () => {
      const rest = BLANK_MS - (Date.now() - touched.current);
      if (rest <= 0) leave();
      else setLeft(rest <= WARNED_MS ? Math.ceil(rest / 1000) : null);
    };
    TOUCHES.forEach((one) => window.addEventListener(one, touch, { passive: true, capture: true }));
    const timer = setInterval(look, 250);
    return () => {
      clearInterval(timer);
      TOUCHES.forEach((one) => window.removeEventListener(one, touch, { capture: true }));
    };
  }, [Boolean(watched)]);
  return left;
}

/** Said once aloud; the figure that runs is for the eyes. */
export function StillThere({ left }) {
  return html`<div class="still-there" role="alert">${left !== null && html`<p>${t("Touch the screen to go on. Else it goes back to the start.")}
    ${" "}<span aria-hidden="true">${left}</span></p>`}</div>`;
}
