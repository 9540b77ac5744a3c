/**
 * Fetches the same address whenever there is something new behind it: one question at a time, again until it is
 * answered. Of all who are told at once each asks at a moment of its own, so that the server is not asked by all.
 */
import { signal } from "@preact/signals-core";
import { makePatience } from "../../helpers/patience.js";

const AGAIN_MS = 1000;
const LONGEST_PAUSE_MS = 30000;

/**
 * `take(text)` is handed each answer. `ask(within)`: there is something new, ask within so many ms; `retry()`: what
 * was in vain so far may succeed now. `asked` counts the questions; `answered` is a signal: the last that was.
 */
export function makeFetching(address, take) {
  const patience = makePatience();
  const answered = signal(0);
  let asked = 0;
  let owed = false;
  let busy = false;
  let pause = 0;
  let distance = 0;
  let notBefore = 0;
  let timer;

  function ask(within = 0) {
    owed = true;
    distance = within;
    plan(Math.max(Math.random() * within, notBefore - Date.now()));
  }

  function plan(wait) {
    if (!busy) timer ??= setTimeout(turn, wait);
  }

  async function turn() {
    timer = undefined;
    busy = true;
    owed = false;
    notBefore = Date.now() + distance;
    const number = asked += 1;
    const text = await textOf(address, patience);
    busy = false;
    if (text === undefined) {
      owed = true;
      pause = Math.min(2 * (pause || AGAIN_MS / 2), LONGEST_PAUSE_MS);
    } else {
      pause = 0;
      take(text);
      answered.value = number;
    }
    if (owed) plan(Math.max(pause * (0.75 + Math.random() / 2), notBefore - Date.now()));
  }

  function retry() {
    if (!owed || busy || !pause) return;
    clearTimeout(timer);
    timer = undefined;
    plan(Math.random() * AGAIN_MS);
  }

  return { ask, retry, answered, get asked() { return asked; } };
}

/** Undefined where there was no answer, or none of ours; what has not changed the browser has kept. */
async function textOf(address, patience) {
  const began = Date.now();
  const giveUp = new AbortController();
  const timer = setTimeout(() => { patience.gaveUp(); giveUp.abort(); }, patience.ms);
  try {
    const response = await fetch(address, { cache: "no-cache", signal: giveUp.signal });
    const text = await response.text();
    patience.took(Date.now() - began);
    return response.ok ? text : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
