/**
 * Moving the hall. Each move says which block its sender saw, waits for its answer, and is
 * followed by a moment in which nothing moves again: a double click advances once.
 */
import { signal } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { skipped, position } from "./agenda.js";
import { ODD } from "./starting.js";
import { asked, granted, isOurs, NOBODYS } from "./moveorigin.js";

/** After a move: a second press of the same hand comes within so many ms. */
const SETTLES = 1500;

/** A question is elsewhere: its yes waits only so long. */
const ASKED = 900;

/** After somebody else's move, which we may have been about to make too. */
const AFTER_OTHERS = 1500;

/** The moves of a store; each returns at once where it makes no sense right now. */
export function createMoves(store) {
  const shown = { settling: signal(false), news: signal(null) };
  const mover = { store, busy: false, until: 0, own: NOBODYS, timer: 0, ...shown };
  return {
    settling: mover.settling,
    news: mover.news,
    start: (day, times, sure = false) => start(mover, day, times, sure),
    advance: (sure = false) => advance(mover, sure),
    endDay: () => endDay(mover),
    askAgain: () => ask(mover, { kind: "again" }),
    again: () => seen(store) && go(mover, { type: "CancelDay", seen: seen(store) }),
    back: (sure = false) => back(mover, sure),
    ask: (block) => askToGo(mover, block),
    goTo: (block) => goTo(mover, block),
    reopen: () => go(mover, { type: "ReopenDay" }),
    extend: (minutes) => clock(store, "ExtendClock", { minutes }),
    holdOrResume: () => clock(store, store.view.value?.clock?.held_at ? "ResumeClock" : "HoldClock"),
    movedByOthers: (block, text) => movedByOthers(mover, block, text),
  };
}

const seen = (store) => store.view.value?.block;

/** Where something would close with the move, it is asked first, and the question comes back `sure`. */
function advance(mover, sure) {
  const { store } = mover;
  const { block, next } = position(store.view.value);
  if (!block || !store.may("Advance")) return;
  if (!next) return ask(mover, { kind: "end" });
  if (!sure && store.closing.value) return ask(mover, { kind: "close", move: "advance" });
  go(mover, { type: "Advance", seen: block.id }, undoTo(mover, next, { type: "GoBack", seen: next.id }));
}

/** Start a day; where that is odd, a question first, which comes back with `sure`. */
function start(mover, id, times, sure) {
  const day = mover.store.view.value.days.find((one) => one.id === id);
  const question = (codes) => ask(mover, { kind: "start", day: id, times, codes });
  if (!sure && day.odd.length) return resting(mover) ? undefined : question(day.odd);
  const undo = { type: "CancelDay", seen: day.blocks[0].id };
  const begun = said(mover, t("{day} has begun.", { day: say(day.title) }), undo);
  const odd = ODD.map((code) => [code, () => question([code])]);
  go(mover, { type: "StartDay", day: id, times, sure }, begun, { answers: Object.fromEntries(odd) });
}

function endDay(mover) {
  const { store } = mover;
  const undo = { type: "ReopenDay" };
  if (seen(store)) go(mover, { type: "Advance", seen: seen(store) }, said(mover, t("The day has ended."), undo));
}

function back(mover, sure) {
  const { store } = mover;
  const { block, index } = position(store.view.value);
  if (!block || !store.may("GoBack")) return;
  if (index === 0) return resting(mover) ? undefined : store.toasts.show(t("This is the first block of the day."));
  if (!sure && store.closing.value) return ask(mover, { kind: "close", move: "back" });
  go(mover, { type: "GoBack", seen: block.id });
}

/** Go to a block of today: at once to the next one where nothing closes with it, else after a question. */
function askToGo(mover, id) {
  const { day, index, block, next } = position(mover.store.view.value);
  const target = block ? day.blocks.findIndex((one) => one.id === id) : -1;
  if (target < 0 || target === index || !mover.store.may("JumpTo")) return;
  if (id === next?.id && !mover.store.closing.value) return goTo(mover, id);
  ask(mover, { kind: "jump", block: id, back: target < index, skips: skipped(day, index, target) });
}

function goTo(mover, id) {
  const { day, block } = position(mover.store.view.value);
  const target = day?.blocks.findIndex((one) => one.id === id);
  if (!block || target < 0) return;
  const undo = { type: "GoBack", seen: id };
  go(mover, { type: "JumpTo", block: id, seen: block.id }, undoTo(mover, day.blocks[target], undo));
}

/** Nothing moves for a moment, in ms; the big button shows it, and `news`, where there is any. */
function settle(mover, time = SETTLES, news = mover.news.peek()) {
  mover.until = Math.max(mover.until, performance.now() + time);
  mover.settling.value = true;
  mover.news.value = news;
  clearTimeout(mover.timer);
  mover.timer = setTimeout(settled, mover.until - performance.now(), mover);
}

function settled(mover) {
  mover.settling.value = mover.busy;
  mover.news.value = null;
}

/**
 * The hall stands in another `block`, null for none. Where somebody else moved it, this console
 * settles too, with `text` to say so: its buttons lead somewhere else now. Returns whether so.
 */
function movedByOthers(mover, block, text) {
  const ours = isOurs(mover.own, block, performance.now());
  mover.own = NOBODYS;
  if (!ours) settle(mover, AFTER_OTHERS, text);
  return !ours;
}

function clock(store, type, more = {}) {
  if (seen(store) && store.may(type)) store.act({ type, seen: seen(store), ...more });
}

function ask(mover, question) {
  settle(mover, ASKED);
  mover.store.asking.value = question;
}

function undoTo(mover, block, undo) {
  return said(mover, t("Now in: {title}", { title: say(block.title) }), undo);
}

function said(mover, text, undo) {
  const action = { label: t("Undo"), run: () => go(mover, undo, null, { evenNow: true }) };
  return () => mover.store.toasts.show(text, { action, key: "move" });
}

const resting = (mover) => mover.busy || performance.now() < mover.until;

async function go(mover, command, then = null, { evenNow = false, answers = {} } = {}) {
  const { store } = mover;
  if (mover.busy || (!evenNow && resting(mover))) return;
  mover.busy = true;
  mover.settling.value = true;
  mover.own = asked(command, store.view.value);
  const question = store.asking.value;
  const answer = await store.act(command, answers);
  mover.busy = false;
  mover.own = answer.ok ? granted(mover.own, performance.now()) : NOBODYS;
  settle(mover, answer.code === "moved-on" ? AFTER_OTHERS : SETTLES);
  if (store.asking.value === question) store.asking.value = null;
  if (!answer.ok) return;
  store.peek.value = null;
  store.toasts.clear("move");
  then?.();
}
