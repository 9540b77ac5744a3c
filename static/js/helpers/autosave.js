/** Saves while somebody types: soon after the last letter, and every few seconds before it. */
const PAUSE_MS = 1000;
const AT_LEAST_MS = 3000;

/** `typed(text)` whenever it changes, `flush()` to save now, `drop()` to save nothing more. */
export function autosave(save) {
  let waiting = null;
  let timer;

  function typed(text) {
    waiting = { text, since: waiting?.since ?? Date.now() };
    clearTimeout(timer);
    timer = setTimeout(flush, Math.min(PAUSE_MS, waiting.since + AT_LEAST_MS - Date.now()));
  }
  function flush() {
    const last = waiting;
    drop();
    if (last) save(last.text);
  }
  function drop() {
    clearTimeout(timer);
    waiting = null;
  }
  return { typed, flush, drop };
}
