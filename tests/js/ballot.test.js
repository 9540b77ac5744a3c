/** One's own ballot as the phone shows it while views and answers come in whatever order. */
import assert from "node:assert/strict";
import test from "node:test";

import { computed, effect, signal } from "@preact/signals";
import { newestBallot } from "../../static/js/questions/newest.js";
import { makeOutbox } from "../../static/js/parts/outbox.js";
import { fakeStorage } from "./storage.js";
import { fakeTime } from "./time.js";

/** A phone and its server; `views()` brings what is counted, `late()` what was counted before that. */
function phone(t) {
  const time = fakeTime(t);
  fakeStorage(t);
  const mine = signal(undefined);
  const counted = [{ dots: {}, at: 0 }];
  async function deliver({ do: { ballot, based_on } }) {
    if (based_on < counted.at(-1).at) return { ok: false, code: "newer-elsewhere" };
    counted.push({ dots: ballot, at: counted.at(-1).at + 10 });
    return { ok: true, at: counted.at(-1).at };
  }
  const outbox = makeOutbox({ deliver, ready: () => true, owner: "ana" });
  const live = { ...outbox, view: () => mine };
  const now = () => newestBallot(live, "vote");
  const spent = computed(() => now().dots.a ?? 0);
  function tap() {
    const { dots, at } = now();
    const placed = { ...dots, a: (dots.a ?? 0) + 1 };
    live.send({ type: "CastBallot", block: "vote", ballot: placed, based_on: at }, { debounce: 150, whole: true });
  }
  const view = (one) => { mine.value = { blocks: { vote: one } }; };
  return { time, counted, now, spent, tap, views: () => view(counted.at(-1)), late: () => view(counted.at(-2)) };
}

test("45 fast presses are 45 dots, and the figure only ever rises", async (t) => {
  const { time, counted, spent, tap, views, late } = phone(t);
  const seen = [];
  const stop = effect(() => { seen.push(spent.value); });
  for (let press = 0; press < 45; press += 1) {
    tap();
    await time.pass(120 + (press * 37) % 140);
    if (press % 3 === 0) views();
    if (press % 5 === 0 && counted.length > 2) late();
  }
  await time.pass(1000);
  stop();
  assert.deepEqual(seen, Array.from({ length: 46 }, (_, index) => index));
  assert.deepEqual(counted.at(-1).dots, { a: 45 });
});

test("a view that was made before the answer does not take the dot back", async (t) => {
  const { time, now, tap, late } = phone(t);
  tap();
  await time.pass(1000);
  late();
  assert.deepEqual(now(), { dots: { a: 1 }, at: 10, unsent: false });
});

test("what another screen placed since is what counts, and what the next press builds on", async (t) => {
  const { time, counted, now, tap, views } = phone(t);
  tap();
  await time.pass(1000);
  counted.push({ dots: { b: 1 }, at: 50 });
  tap();
  await time.pass(1000);
  assert.deepEqual(now().dots, { a: 1 });
  views();
  assert.deepEqual(now(), { dots: { b: 1 }, at: 50, unsent: false });
  tap();
  await time.pass(1000);
  assert.deepEqual(counted.at(-1).dots, { b: 1, a: 1 });
});
