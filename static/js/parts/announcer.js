/** One polite voice for a page: what changed is said once, in words, and at most once a second. */
import { html, signal, useEffect, useRef } from "../helpers/ui.js";

const PAUSE_MS = 1000;
/** Changes that come together are said together. */
const GATHER_MS = 150;

const said = signal(null);
const waiting = new Map();
let awake = false;
let free = 0;
let timer;

/** Say `words`, in place of what waits to be said `about` the same. */
export function announce(about, words) {
  if (!awake || !words) return;
  waiting.set(about, words);
  timer ??= setTimeout(speak, Math.max(GATHER_MS, free - Date.now()));
}

/** Says `words` when a component comes up with them, and whenever they change. */
export function useAnnounced(about, words) {
  useEffect(() => announce(about, words), [words]);
}

/** Says `wordsOf(one)` for each of `list` that was not there before; null for what is still to wait. */
export function useNewcomers(about, list, wordsOf) {
  const known = useRef();
  useEffect(() => {
    const said = list.filter(wordsOf);
    if (known.current) {
      said.filter((one) => !known.current.has(one.id)).forEach((one) => announce(about + one.id, wordsOf(one)));
    }
    known.current = new Set(said.map((one) => one.id));
  });
}

/** Stands at the end of a page: what is there as the page comes up has been said by the page itself. */
export function Announcer() {
  useEffect(() => { setTimeout(() => { awake = true; }); }, []);
  const now = said.value;
  return html`<div class="sr-only" role="status">${now && html`<p key=${now.at}>${now.words}</p>`}</div>`;
}

function speak() {
  timer = undefined;
  free = Date.now() + PAUSE_MS;
  said.value = { at: free, words: [...waiting.values()].map((one) => one.replace(/[^.?!…]$/, "$&.")).join(" ") };
  waiting.clear();
}
