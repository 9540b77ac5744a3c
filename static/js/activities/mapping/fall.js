/**
 * A dot that was just placed falls from above onto the figure that counts it already. Few are in the air at once, each
 * in a layer that is there already: a screen that draws without help of its hardware has other things to do in a vote.
 */
import { useEffect, useRef } from "../../helpers/ui.js";

const MOST_IN_THE_AIR = 3;
const FALL_MS = 700;
const FALL = [
  { opacity: 1, transform: "translateY(-3em)" },
  { opacity: 1, transform: "none", offset: 0.8 },
  { opacity: 0, transform: "none" },
];
const inTheAir = new Set();

/** The ref of what falls whenever `dots` are others, if it is there: one, however many came at once. */
export function useFall(dots) {
  const drop = useRef(null);
  useEffect(() => {
    if (drop.current) letFall(drop.current);
  }, [dots]);
  return drop;
}

/** Lets it fall, if not too much does already and whoever looks on has not asked for less motion. */
export function letFall(element) {
  if (inTheAir.size >= MOST_IN_THE_AIR || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const falling = element.animate(FALL, { duration: FALL_MS, easing: "ease-in" });
  inTheAir.add(falling);
  const landed = () => inTheAir.delete(falling);
  falling.finished.then(landed, landed);
}
