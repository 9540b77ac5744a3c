import assert from "node:assert/strict";
import test from "node:test";

import { makeFetching } from "../../static/js/parts/resident/fetching.js";
import { fakeTime } from "./time.js";

/** A server that answers in 100 ms with what it was asked for the how manyeth time; `away` while it does not. */
function farServer(t) {
  const server = { asked: 0, away: false };
  const before = globalThis.fetch;
  globalThis.fetch = () => new Promise((resolve, reject) => {
    server.asked += 1;
    const text = String(server.asked);
    const answer = server.away ? () => reject(new Error("gone")) : () => resolve({ ok: true, text: async () => text });
    setTimeout(answer, 100);
  });
  t.after(() => { globalThis.fetch = before; });
  t.mock.method(performance, "getEntriesByType", () => []);
  return server;
}

function begin(t) {
  const time = fakeTime(t);
  const server = farServer(t);
  const taken = [];
  return { time, server, taken, part: makeFetching("/c/shared", (text) => taken.push(text)) };
}

test("whatever is said while somebody waits for their moment, they ask once", async (t) => {
  const { time, server, taken, part } = begin(t);
  t.mock.method(Math, "random", () => 0.5);
  for (let hint = 0; hint < 5; hint += 1) part.ask(4000);
  await time.pass(1900);
  assert.equal(server.asked, 0);
  await time.pass(300);
  assert.deepEqual(taken, ["1"]);
  assert.equal(part.answered.value, part.asked);
});

test("who has asked leaves the next ones their time", async (t) => {
  const { time, server, part } = begin(t);
  t.mock.method(Math, "random", () => 0);
  part.ask(4000);
  await time.pass(200);
  for (let second = 0; second < 3; second += 1) {
    part.ask(4000);
    await time.pass(1000);
  }
  assert.equal(server.asked, 1);
  await time.pass(1000);
  assert.equal(server.asked, 2);
});

test("what is new while an answer is on its way is asked for after it", async (t) => {
  const { time, taken, part } = begin(t);
  part.ask();
  await time.pass(50);
  part.ask();
  await time.pass(500);
  assert.deepEqual(taken, ["1", "2"]);
});

test("a question that is not answered is asked again, later and later, and at once when there is a line", async (t) => {
  const { time, server, taken, part } = begin(t);
  server.away = true;
  part.ask();
  await time.pass(60_000);
  assert.ok(server.asked > 4 && server.asked < 9, `${server.asked}`);
  server.away = false;
  part.retry();
  await time.pass(1200);
  assert.equal(taken.length, 1);
  part.retry();
  await time.pass(60_000);
  assert.equal(taken.length, 1, "there is nothing more to ask for");
});
