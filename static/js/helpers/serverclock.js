/** The server's clock, as far as this device can tell. */
const JUMP_MS = 2000;

/**
 * Guess the offset from what arrives. A message is never early, so the largest difference seen is
 * the best guess; one far below it means that this device's own clock was set.
 */
export function serverClock(firstNow) {
  let offset = firstNow - Date.now();
  return {
    now: () => Date.now() + offset,
    heard(serverNow) {
      const sample = serverNow - Date.now();
      if (sample > offset || offset - sample > JUMP_MS) offset = sample;
    },
  };
}
