/** One polite voice for a page: what changed is said once, in words, and at most once a second. */
import { html, signal, useEffect, useRef } from "../helpers/ui.js";
import { t } from "../helpers/words.js";

const PAUSE_MS = 1000;
/** Between what many write, and how many of them are said word by word. */
const QUIET_MS = 6000;
const FEW = 2;
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

/**
 * Says `wordsOf(one)` for each of `list` that was not there before; null for what is still to wait.
 * Who listens may be writing: after that there is quiet for a while, and of more than `few` only the number is said.
 */
export function useNewcomers(about, list, wordsOf, few = FEW) {
  const known = useRef();
  const { current: fresh } = useRef([]);
  const talk = useRef({ free: 0 });
  useEffect(() => {
    const said = list.filter(wordsOf);
    fresh.push(...said.filter(({ id }) => known.current && !known.current.has(id)).map(wordsOf));
    known.current = new Set(said.map((one) => one.id));
    if (fresh.length) talk.current.timer ??= setTimeout(tell, talk.current.free - Date.now());
  });
  useEffect(() => () => clearTimeout(talk.current.timer), []);
  function tell() {
    talk.current = { free: Date.now() + QUIET_MS };
    announce(about, fresh.length > few ? t("New here: {n}", { n: fresh.length }) : fresh.map(stopped).join(" "));
    fresh.length = 0;
  }
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
  said.value = { at: free, words: [...waiting.values()].map(stopped).join(" ") };
  waiting.clear();
}

const stopped = (words) => words.replace(/[^.?!…]$/, "$&.");
