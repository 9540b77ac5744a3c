/** The two warnings of a block's clock as a buzz, for whoever leads the hall with a phone in their hand. */
import { seconds, timeLeft } from "../../helpers/time.js";
import { warningLevel } from "../../helpers/warnings.js";

const LEVELS = ["", "warn", "last", "over"];

/** In ms: buzzes, and the rests between them. */
const PATTERNS = { warn: [200], last: [200, 100, 200] };

/** Told again and again where the clock of a block stands, it buzzes as a warning comes, and not for one that has. */
export function createBuzzer(vibrate) {
  let last = {};
  return (block, level) => {
    const comes = last.block === block && LEVELS.indexOf(level) > LEVELS.indexOf(last.level);
    last = { block, level };
    if (comes && level in PATTERNS) vibrate(PATTERNS[level]);
  };
}

/** Run as an effect: it reads the clock, second by second. */
export function watchWarnings(store, buzz) {
  const { block, clock } = store.view.value ?? {};
  if (clock && store.narrow.value) buzz(block, warningLevel(clock, timeLeft(clock, seconds(store.live).value)));
}
