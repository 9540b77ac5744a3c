/** Two tabs of one phone: each shows what waits in both, and whoever lives sends it. */
import assert from "node:assert/strict";
import test from "node:test";

import { makeOutbox } from "../../static/js/parts/outbox.js";
import { fakeStorage } from "./storage.js";
import { fakeTime } from "./time.js";

const write = (text) => ({ type: "WriteContribution", block: "room", text });
const WHOLE = { whole: true };
const ballot = (dots, based_on) => ({ type: "CastBallot", block: "vote", ballot: dots, based_on });

/** One server that does each id once and refuses ballots that are based on an older one. */
function town(t) {
  const time = fakeTime(t);
  const storage = fakeStorage(t);
  const done = new Map();
  let at = 100;
  let counted = 0;
  function decide({ do: command }) {
    if (command.type === "CastBallot" && counted > command.based_on) return { ok: false, code: "newer-elsewhere" };
    at += 1;
    if (command.type === "CastBallot") counted = at;
    return { ok: true, at };
  }
  function tab(open = true) {
    const line = { open, deaf: false };
    async function deliver(message) {
      if (!done.has(message.id)) done.set(message.id, { ...message, answer: decide(message) });
      return line.deaf ? undefined : done.get(message.id).answer;
    }
    return { ...makeOutbox({ deliver, ready: () => line.open, owner: "ana" }), line };
  }
  const said = () => [...done.values()].map((one) => one.do.text ?? one.do.ballot);
  return { time, storage, tab, said };
}

const waiting = (tab) => tab.unsent.value.map((one) => one.do.text ?? one.do.ballot);

test("neither erases what the other keeps, both show it, and it goes out after both have died", async (t) => {
  const { time, storage, tab, said } = town(t);
  const [one, other] = [tab(false), tab(false)];
  one.send(write("from one"));
  await time.pass(1);
  other.send(write("from the other"));
  await time.pass(0);
  assert.deepEqual([waiting(one), waiting(other)], Array(2).fill(["from one", "from the other"]));
  assert.deepEqual([one.safe.value, other.safe.value, storage.length], [true, true, 2]);
  const next = tab();
  next.pump();
  await time.pass(60_000);
  assert.deepEqual(said(), ["from one", "from the other"]);
  assert.deepEqual([waiting(one), waiting(other), waiting(next), storage.length], [[], [], [], 0]);
});

test("what a tab without a line keeps is sent by one that has one", async (t) => {
  const { time, tab, said } = town(t);
  const [away, here] = [tab(false), tab()];
  const answer = away.send(write("from away"));
  await time.pass(1000);
  assert.deepEqual(said(), []);
  here.send(write("at once"));
  await time.pass(60_000);
  assert.deepEqual(said(), ["at once", "from away"]);
  assert.equal((await answer).ok, true);
  assert.deepEqual([waiting(away), waiting(here)], [[], []]);
});

test("both may send the same: it is done once", async (t) => {
  const { time, tab, said } = town(t);
  const [one, other] = [tab(), tab()];
  one.line.deaf = true;
  one.send(write("heard, but not answered"));
  await time.pass(60_000);
  assert.deepEqual(said(), ["heard, but not answered"]);
  assert.deepEqual([waiting(one), waiting(other)], [[], []]);
});

test("both tabs hear what became of it", async (t) => {
  const { time, tab } = town(t);
  const [one, other] = [tab(), tab()];
  one.send(ballot({ a: 1 }, 0), WHOLE);
  await time.pass(0);
  assert.deepEqual(other.done.value.map((entry) => [entry.do.ballot, entry.at]), [[{ a: 1 }, 101]]);
});

test("a ballot made on top of the other tab's unsent one takes its place", async (t) => {
  const { time, tab, said } = town(t);
  const [away, here] = [tab(false), tab()];
  away.send(ballot({ a: 1 }, 0), WHOLE);
  await time.pass(0);
  here.send(ballot({ a: 1, b: 1 }, 0), WHOLE);
  await time.pass(60_000);
  assert.deepEqual(said(), [{ a: 1, b: 1 }]);
  assert.deepEqual([waiting(away), waiting(here)], [[], []]);
});

test("on top of one that the other tab has sent already, it waits for what becomes of that", async (t) => {
  const { time, tab, said } = town(t);
  const [lost, here] = [tab(), tab()];
  lost.line.deaf = true;
  lost.send(ballot({ a: 1 }, 0), WHOLE);
  await time.pass(0);
  lost.line.open = false;
  const answer = here.send(ballot({ a: 1, b: 1 }, 0), WHOLE);
  await time.pass(60_000);
  assert.equal((await answer).ok, true);
  assert.deepEqual(said(), [{ a: 1 }, { a: 1, b: 1 }]);
});
