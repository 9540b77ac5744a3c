/**
 * Commands on their way: in order, one at a time, each with an id made here, so that sending one
 * again is harmless. With an `owner` they are kept on this device until the server has answered,
 * each under a key of its own, and outlive a reload, a dead battery and a lost network. All tabs of
 * an owner show them; one that another tab wrote is sent from here only if that one has not.
 */
import { batch, computed, signal } from "@preact/signals-core";
import { freshId } from "../helpers/id.js";
import { keep, keptUnder, overhear, recall } from "../helpers/keep.js";

const AGAIN_MS = 1000;
const GIVE_UP_MS = 8000;
const LONGEST_PAUSE_MS = 30000;
/** How long another tab has for what was written there. */
const THEIRS_MS = 4000;
/** Answers that say nothing about the command: it is kept and sent again. docs/protocol.md lists them. */
const TRANSIENT = [
  "busy", "damaged", "disk-full", "fault", "in-doubt", "io-error", "one-waiting", "other-origin", "read-only",
  "too-fast", "unstorable",
];
/** Two of them may be the command's own doing: after so many tries it must not hold up the others. */
const SUSPECT = ["fault", "unstorable"];
const MOST_TRIES = 3;
const REMEMBERED = 30;

/**
 * `deliver(message)` resolves to the server's answer, or undefined when there was none; `ready()`
 * says whether there is a line at all, and whoever opens one calls `pump`. `mark()` says what is in
 * view, for `done`: the latest `{id, do, at, made, seen}` that were answered with ok.
 * `send(command, {debounce, whole, draft})` never rejects. Of a `whole`, as a ballot is one, a newer one
 * makes an unsent older one pointless; `debounce` waits that many ms for a newer one. `draft` is where a
 * text that is refused goes back to (helpers/drafts.js).
 * `answered` is a signal of the newest `{id, do, answer}`, also of commands from before a reload;
 * `trouble` of the code for which the first in line has to wait, or null.
 */
export function makeOutbox({ deliver, ready, owner = null, mark = () => ({}) }) {
  const prefix = owner && `outbox:${owner}:`;
  const queue = signal(prefix ? restored(prefix) : []);
  const answered = signal(null);
  const done = signal([]);
  const trouble = signal(null);
  let busy = false;
  let timer;
  let pause = 0;
  let notBefore = 0;

  function send(command, { debounce = 0, whole = false, draft } = {}) {
    const same = whole ? queue.value.filter((one) => isOlder(command, one.do)) : [];
    const older = same.filter((one) => !one.sent);
    const entry = asEntry({
      id: freshId(),
      do: same.length ? { ...command, based_on: same.at(-1).do.based_on } : command,
      draft,
      after: same.filter((one) => one.sent).at(-1)?.id,
      at: Math.max(Date.now(), (queue.value.at(-1)?.at ?? 0) + 1),
      sent: false,
    }, Date.now() + debounce);
    entry.tell = older.flatMap((one) => one.tell);
    const promise = new Promise((resolve) => entry.tell.push(resolve));
    store(entry);
    older.forEach((one) => forget(one));
    queue.value = [...queue.value.filter((one) => !older.includes(one)), entry];
    if (!prefix) setTimeout(() => finish(entry, { ok: false, code: "offline" }), GIVE_UP_MS);
    turn();
    return promise;
  }

  /** Sends the first in line; another tab's does not hold up our own, unless they build on it. */
  async function turn() {
    clearTimeout(timer);
    if (busy || !ready() || !queue.value.length) return;
    const [entry, wait] = next(Date.now());
    if (wait > 0) { timer = setTimeout(turn, wait); return; }
    busy = true;
    entry.sent = true;
    store(entry);
    const answer = await deliver({ id: entry.id, do: entry.do });
    busy = false;
    if (answer && !(prefix && passes(entry, answer))) {
      pause = notBefore = 0;
      finish(entry, answer);
    } else {
      trouble.value = answer?.code ?? null;
      pause = answer ? Math.min(2 * (pause || AGAIN_MS / 2), LONGEST_PAUSE_MS) : AGAIN_MS;
      notBefore = Date.now() + pause;
    }
    turn();
  }

  function next(now) {
    const waits = (one) => Math.max(one.due, notBefore) - now;
    const entry = queue.value.find((one) => !one.theirs || waits(one) <= 0) ?? queue.value[0];
    const below = queue.value.find((one) => one.id === entry.after);
    return [entry, Math.max(waits(entry), below ? waits(below) : 0)];
  }

  function finish(entry, answer) {
    if (!queue.value.includes(entry)) return;
    batch(() => {
      const left = queue.value.filter((one) => one !== entry);
      answered.value = { ...bare(entry), answer };
      trouble.value = null;
      if (answer.ok) {
        done.value = [...done.value, { ...bare(entry), ...answer, seen: mark() }].slice(-REMEMBERED);
        left.filter((one) => one.after === entry.id).forEach((one) => rebase(one, answer.at));
      }
      queue.value = left;
    });
    forget(entry, answer);
    entry.tell.forEach((tell) => tell(answer));
  }

  /** The answer has come another way. */
  function resolve(id, answer) {
    const entry = queue.value.find((one) => one.id === id);
    if (entry) finish(entry, answer);
  }

  /** What was made on top of an unsent whole is based on what became of that one. */
  function rebase(entry, at) {
    if (entry.do.based_on === undefined) return;
    entry.do = { ...entry.do, based_on: at };
    store(entry);
  }

  function store(entry) {
    const { id, do: command, draft, at, after, sent } = entry;
    entry.kept = prefix ? keep(prefix + id, { id, do: command, draft, at, after, sent }) : true;
  }

  /** The other tabs are told the answer before it is gone. */
  function forget(entry, answer) {
    if (!prefix) return;
    if (answer) keep(prefix + entry.id, { answer });
    keep(prefix + entry.id, undefined);
  }

  function heard(id, kept) {
    const known = queue.value.find((one) => one.id === id);
    if (known && kept?.answer) finish(known, kept.answer);
    else if (known && !kept) queue.value = queue.value.filter((one) => one !== known);
    else if (known) queue.value = queue.value.map((one) => (one === known ? Object.assign(one, kept) : one));
    else if (kept?.do) {
      queue.value = inOrder([...queue.value, { ...asEntry(kept, Date.now() + THEIRS_MS), theirs: true }]);
    }
    turn();
  }
  if (prefix) overhear(prefix, heard);

  return {
    send,
    pump() { notBefore = 0; turn(); },
    resolve,
    answered,
    done,
    trouble,
    unsent: computed(() => queue.value.map(bare)),
    safe: computed(() => queue.value.every((one) => one.kept)),
    waiting: computed(() => queue.value.length),
  };
}

function isOlder(newer, older) {
  return older.type === newer.type && older.block === newer.block && older.team === newer.team;
}

function passes(entry, { code }) {
  if (SUSPECT.includes(code)) entry.tries += 1;
  return TRANSIENT.includes(code) && entry.tries < MOST_TRIES;
}

function restored(prefix) {
  const kept = keptUnder(prefix).map((id) => recall(prefix + id)).filter((one) => one?.do);
  return inOrder(kept.map((one) => asEntry(one)));
}

function asEntry(kept, due = 0) {
  return { ...kept, due, tries: 0, kept: true, tell: [] };
}

function inOrder(entries) {
  return entries.sort((one, other) => one.at - other.at);
}

function bare({ id, do: command, draft }) {
  return { id, do: command, draft };
}
