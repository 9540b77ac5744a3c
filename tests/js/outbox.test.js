import assert from "node:assert/strict";
import test from "node:test";

import { makeOutbox } from "../../static/js/parts/outbox.js";
import { fakeStorage } from "./storage.js";
import { fakeTime } from "./time.js";

const OK = { ok: true, at: 7 };
const write = (text) => ({ type: "WriteContribution", block: "room", text });
const ballot = (dots) => ({ type: "PlaceDots", block: "vote", dots });

/** A server that says what `answers` holds, one after the other, then yes to everything. */
function server(...answers) {
  const asked = [];
  const line = { open: true };
  async function deliver(message) {
    asked.push(message);
    return answers.length ? answers.shift() : OK;
  }
  return { asked, line, outbox: (more) => makeOutbox({ deliver, ready: () => line.open, ...more }) };
}

test("commands go out in order, one at a time, and are forgotten once answered", async (t) => {
  fakeTime(t);
  const storage = fakeStorage(t);
  const hall = server();
  const outbox = hall.outbox({ owner: "ana" });
  await Promise.all([outbox.send(write("one")), outbox.send(write("two"))]);
  assert.deepEqual(hall.asked.map((one) => one.do.text), ["one", "two"]);
  assert.deepEqual([outbox.waiting.value, storage.length], [0, 0]);
});

test("what was not answered is sent again under the same id", async (t) => {
  const time = fakeTime(t);
  fakeStorage(t);
  const hall = server(undefined, undefined);
  const outbox = hall.outbox({ owner: "ana" });
  const answer = outbox.send(write("one"));
  await time.pass(60_000);
  assert.deepEqual(await answer, OK);
  assert.equal(hall.asked.length, 3);
  assert.equal(new Set(hall.asked.map((one) => one.id)).size, 1);
});

test("what a page could not send goes out with the next one", async (t) => {
  const time = fakeTime(t);
  fakeStorage(t);
  const away = server();
  away.line.open = false;
  away.outbox({ owner: "ana" }).send(write("from before"));
  await time.pass(60_000);
  assert.equal(away.asked.length, 0);
  const back = server();
  back.outbox({ owner: "ana" }).pump();
  await time.pass(60_000);
  assert.deepEqual(back.asked.map((one) => one.do.text), ["from before"]);
});

test("a newer ballot takes the place of one that has not left yet, and both are answered", async (t) => {
  const time = fakeTime(t);
  fakeStorage(t);
  const hall = server();
  const outbox = hall.outbox({ owner: "ana" });
  const answers = [1, 2, 3].map((a) => outbox.send(ballot({ a }), { settle: 150 }));
  await time.pass(1000);
  assert.deepEqual(await Promise.all(answers), [OK, OK, OK]);
  assert.deepEqual(hall.asked.map((one) => one.do.dots), [{ a: 3 }]);
});

test("a console's command is given up after a while, a phone's never", async (t) => {
  const time = fakeTime(t);
  fakeStorage(t);
  const hall = server();
  hall.line.open = false;
  const console = hall.outbox().send({ type: "Advance" });
  const phone = hall.outbox({ owner: "ana" });
  phone.send(write("patient"));
  await time.pass(3_600_000);
  assert.equal((await console).code, "offline");
  assert.equal(phone.waiting.value, 1);
});

test("where this browser cannot keep anything it says so", async (t) => {
  fakeTime(t);
  fakeStorage(t, { full: true });
  const hall = server();
  hall.line.open = false;
  const outbox = hall.outbox({ owner: "ana" });
  outbox.send(write("only here"));
  assert.equal(outbox.safe.value, false);
});
