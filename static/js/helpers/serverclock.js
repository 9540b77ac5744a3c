/** The server's clock, as far as this device can tell. */
import { signal } from "@preact/signals-core";

const JUMP_MS = 2000;

/**
 * Guess the offset from what arrives. A message is never early, so the largest difference seen is
 * the best guess; one far below it means that this device's own clock was set. `told`: the moment heard
 * last, a signal.
 */
export function serverClock(firstNow) {
  let offset = firstNow - Date.now();
  const told = signal(firstNow);
  return {
    now: () => Date.now() + offset,
    told,
    heard(serverNow) {
      const sample = serverNow - Date.now();
      if (sample > offset || offset - sample > JUMP_MS) offset = sample;
      told.value = serverNow;
    },
  };
}
