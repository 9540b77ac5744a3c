/**
 * Commands on their way: in order, one at a time, each with an id made here, so that sending one
 * again is harmless. With an `owner` they are kept on this device until the server has answered,
 * and outlive a reload, a dead battery and a lost network.
 */
import { batch, computed, signal } from "@preact/signals";
import { freshId } from "../helpers/id.js";
import { keep, recall } from "../helpers/keep.js";

const AGAIN_MS = 1000;
const GIVE_UP_MS = 8000;

/**
 * `deliver(message)` resolves to the server's answer, or undefined when there was none; `ready()`
 * says whether there is a line at all, and whoever opens one calls `pump`.
 * `send(command, {settle})` never rejects; `settle` waits that many ms for a newer whole.
 * `answered` is a signal of the newest `{id, do, answer}`, also of commands from before a reload.
 */
export function makeOutbox({ deliver, ready, owner = null }) {
  const key = owner && `outbox:${owner}`;
  const kept = (key && recall(key, [])) || [];
  const queue = signal(kept.map((message) => ({ ...message, sent: true, due: 0, tell: [] })));
  const safe = signal(true);
  const answered = signal(null);
  let busy = false;
  let timer;

  function send(command, { settle = 0 } = {}) {
    const entry = { id: freshId(), do: command, sent: false, due: Date.now() + settle, tell: [] };
    const promise = new Promise((resolve) => entry.tell.push(resolve));
    const older = queue.value.find((one) => !one.sent && replaces(command, one.do));
    if (older) entry.tell.push(...older.tell);
    store([...queue.value.filter((one) => one !== older), entry]);
    if (!key) setTimeout(() => finish(entry, { ok: false, code: "offline" }), GIVE_UP_MS);
    pump();
    return promise;
  }

  async function pump() {
    clearTimeout(timer);
    const entry = queue.value[0];
    if (busy || !entry || !ready()) return;
    const wait = entry.due - Date.now();
    if (wait > 0) { timer = setTimeout(pump, wait); return; }
    busy = true;
    entry.sent = true;
    const answer = await deliver({ id: entry.id, do: entry.do });
    busy = false;
    if (answer) { finish(entry, answer); pump(); } else timer = setTimeout(pump, AGAIN_MS);
  }

  function finish(entry, answer) {
    if (!queue.value.includes(entry)) return;
    batch(() => {
      answered.value = { ...bare(entry), answer };
      store(queue.value.filter((one) => one !== entry));
    });
    entry.tell.forEach((tell) => tell(answer));
  }

  /** The answer has come another way. */
  function settle(id, answer) {
    const entry = queue.value.find((one) => one.id === id);
    if (entry) finish(entry, answer);
  }

  function store(entries) {
    queue.value = entries;
    if (key) safe.value = keep(key, entries.length ? entries.map(bare) : undefined);
  }

  const unsent = computed(() => queue.value.map(bare));
  return { send, pump, settle, unsent, safe, answered, waiting: computed(() => queue.value.length) };
}

/** A ballot and a report are whole: a newer one makes an unsent older one pointless. */
const WHOLE = ["PlaceDots", "SaveReport"];

function replaces(newer, older) {
  return WHOLE.includes(newer.type) && older.type === newer.type && older.block === newer.block;
}

function bare({ id, do: command }) {
  return { id, do: command };
}
