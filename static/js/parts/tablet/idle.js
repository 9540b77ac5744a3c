/** A shared tablet that nobody touches goes back to its start; before it does, it says so. */
import { html, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

const TOUCHES = ["pointerdown", "click", "keydown", "input", "wheel", "scroll"];

/** How long nobody may touch it, and how long before the end that is said: 20 s at least (WCAG 2.2.1). */
const UNHURRIED = { blank: 90_000, warned: 30_000 };
const PATIENCE = {
  who: { blank: 40_000, warned: 20_000 },
  ballot: UNHURRIED,
  look: UNHURRIED,
  refused: UNHURRIED,
  closed: { blank: 120_000, warned: 30_000 },
  receipt: { blank: 60_000, warned: 60_000 },
};

/** The longest that what somebody has marked stays for them. */
export const LONGEST = Math.max(...Object.values(PATIENCE).map(({ blank }) => blank));

/**
 * Calls `leave` once nobody has touched it for as long as this `stage` of a visit waits; null: never. Returns the
 * seconds left, null while there are many.
 */
export function useIdle(stage, leave) {
  const [left, setLeft] = useState(null);
  const touched = useRef(0);
  useLayoutEffect(() => { // at once: what is sent must not be taken away
    setLeft(null);
    if (!stage) return undefined;
    const { blank, warned } = PATIENCE[stage];
    touched.current = Date.now();
    const touch = ({ type, target }) => { // what went from under a finger would leave it on what lies beneath
      if (type === "pointerdown" && target.closest?.(".tablet-notice")) return;
      touched.current = Date.now();
      look();
    };
    const look = () => {
      const rest = blank - (Date.now() - touched.current);
      if (rest <= 0) leave();
      else setLeft(rest <= warned ? Math.ceil(rest / 1000) : null);
    };
    look();
    TOUCHES.forEach((one) => window.addEventListener(one, touch, { passive: true, capture: true }));
    const timer = setInterval(look, 250);
    return () => {
      clearInterval(timer);
      TOUCHES.forEach((one) => window.removeEventListener(one, touch, { capture: true }));
    };
  }, [stage]);
  return left;
}

/** Said once aloud; the figure that runs is for the eyes. Any touch will do, the button is for who looks for one. */
export function stillThere(stage, left, marked) {
  if (left === null) return null;
  return html`<p>${words(stage, marked)} <span class="tablet-seconds" aria-hidden="true">${left}</span></p>
    <button type="button">${stage === "receipt" ? t("More time") : t("I am still here")}</button>`;
}

function words(stage, marked) {
  if (stage === "receipt") return t("Your receipt goes from this screen by itself in a minute. Touch the screen for more time.");
  return marked ? t("Are you still here? Soon it goes back to the start, and what you marked is lost.")
    : t("Are you still here? Soon it goes back to the start.");
}
