/** One polite voice for a page: what changed is said once, in words, and at most once a second. */
import { signal } from "@preact/signals-core";
import { t } from "./words.js";

const PAUSE_MS = 1000;
/** Between what many write, and how many of them are said word by word. */
const QUIET_MS = 6000;
const FEW = 2;
/** Changes that come together are said together. */
const GATHER_MS = 150;

/** What is said now: `{at, words}`, or null. */
export const said = signal(null);
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

/** Nothing that was said is to be found any more, nor anything said that waits: it is of before. */
export function hush() {
  waiting.clear();
  said.value = null;
}

/** From now on; what is there as the page comes up has been said by the page itself. */
export function wakeVoice() {
  setTimeout(() => { awake = true; });
}

/**
 * `look(list)` has `wordsOf(one)` said for each that was not there before; null for what is still to wait.
 * Who listens may be writing: after that there is quiet for a while, and of more than `few` only the number is said.
 */
export function sayNewcomers(about, few = FEW) {
  const fresh = [];
  let known;
  let free = 0;
  let timer;
  function look(list, wordsOf) {
    const said = list.filter(wordsOf);
    fresh.push(...said.filter(({ id }) => known && !known.has(id)).map(wordsOf));
    known = new Set(said.map((one) => one.id));
    if (fresh.length) timer ??= setTimeout(tell, free - Date.now());
  }
  function tell() {
    timer = undefined;
    free = Date.now() + QUIET_MS;
    announce(about, fresh.length > few ? t("New here: {n}", { n: fresh.length }) : fresh.map(stopped).join(" "));
    fresh.length = 0;
  }
  return { look, stop: () => clearTimeout(timer) };
}

function speak() {
  timer = undefined;
  free = Date.now() + PAUSE_MS;
  said.value = { at: free, words: [...waiting.values()].map(stopped).join(" ") };
  waiting.clear();
}

const stopped = (words) => words.replace(/[^.?!…]$/, "$&.");
