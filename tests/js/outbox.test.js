import assert from "node:assert/strict";
import test from "node:test";

import { computed, effect } from "@preact/signals";
import { makeOutbox } from "../../static/js/parts/outbox.js";
import { fakeStorage } from "./storage.js";
import { fakeTime } from "./time.js";

const OK = { ok: true, at: 7 };
const write = (text) => ({ type: "WriteContribution", block: "room", text });
const WHOLE = { whole: true };
const ballot = (dots) => ({ type: "CastBallot", block: "vote", ballot: dots });

/** A server that says what `answers` holds, one after the other, then yes to everything, at 7, 8 …. */
function server(...answers) {
  const asked = [];
  const line = { open: true };
  let at = OK.at;
  async function deliver(message) {
    asked.push(message);
    return answers.length ? answers.shift() : { ok: true, at: at++ };
  }
  const outbox = (more) => makeOutbox({ deliver, ready: () => line.open, ...more });
  return { asked, line, outbox, phone: (more) => outbox({ owner: "ana", ...more }) };
}

test("commands go out in order, one at a time, and are forgotten once answered", async (t) => {
  fakeTime(t);
  const storage = fakeStorage(t);
  const hall = server();
  const outbox = hall.phone();
  await Promise.all([outbox.send(write("one")), outbox.send(write("two"))]);
  assert.deepEqual(hall.asked.map((one) => one.do.text), ["one", "two"]);
  assert.deepEqual([outbox.waiting.value, storage.length], [0, 0]);
});

test("what was not answered is sent again under the same id", async (t) => {
  const time = fakeTime(t);
  fakeStorage(t);
  const hall = server(undefined, undefined);
  const outbox = hall.phone();
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
  away.phone().send(write("from before"));
  await time.pass(60_000);
  assert.equal(away.asked.length, 0);
  const back = server();
  back.phone().pump();
  await time.pass(60_000);
  assert.deepEqual(back.asked.map((one) => one.do.text), ["from before"]);
});

test("a newer ballot takes the place of one that has not left yet, and both are answered", async (t) => {
  const time = fakeTime(t);
  fakeStorage(t);
  const hall = server();
  const outbox = hall.phone();
  const answers = [1, 2, 3].map((a) => outbox.send(ballot({ a }), { debounce: 150, whole: true }));
  await time.pass(1000);
  assert.deepEqual(await Promise.all(answers), [OK, OK, OK]);
  assert.deepEqual(hall.asked.map((one) => one.do.ballot), [{ a: 3 }]);
});

test("a report for one team does not take the place of another's that has not left yet", async (t) => {
  fakeTime(t);
  fakeStorage(t);
  const hall = server();
  hall.line.open = false;
  const outbox = hall.phone();
  for (const [team, text] of [["red", "Ours"], ["blue", "Theirs"], ["blue", "Theirs, too"]]) {
    outbox.send({ type: "SaveReport", block: "room", team, text }, WHOLE);
  }
  assert.deepEqual(outbox.unsent.value.map((one) => one.do.text), ["Ours", "Theirs, too"]);
});

test("what is not a whole replaces nothing", async (t) => {
  fakeTime(t);
  fakeStorage(t);
  const hall = server();
  hall.line.open = false;
  const outbox = hall.phone();
  for (const a of [1, 2]) outbox.send(ballot({ a }));
  assert.equal(outbox.unsent.value.length, 2);
});

test("a refused text says to which draft it belongs, also on the page after the one that sent it", async (t) => {
  const time = fakeTime(t);
  fakeStorage(t);
  const away = server();
  away.line.open = false;
  away.phone().send(write("ours"), { draft: "write:room" });
  const page = server({ ok: false, code: "board-full" }).phone();
  page.pump();
  await time.pass(1000);
  assert.deepEqual([page.answered.value.do.text, page.answered.value.draft], ["ours", "write:room"]);
});

test("a console's command is given up after a while, a phone's never", async (t) => {
  const time = fakeTime(t);
  fakeStorage(t);
  const hall = server();
  hall.line.open = false;
  const console = hall.outbox().send({ type: "Advance" });
  const phone = hall.phone();
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
  const outbox = hall.phone();
  outbox.send(write("only here"));
  assert.equal(outbox.safe.value, false);
});

const no = (code) => ({ ok: false, code, message: "No." });
const texts = (hall) => hall.asked.map((one) => one.do.text);

test("what the server cannot save right now is kept, and sent again with growing pauses", async (t) => {
  const time = fakeTime(t);
  const storage = fakeStorage(t);
  const full = Array.from({ length: 6 }, () => no("disk-full"));
  const hall = server(...full);
  const phone = hall.phone();
  const answer = phone.send(write("one"));
  phone.send(write("two"));
  await time.pass(0);
  assert.deepEqual([phone.trouble.value, phone.waiting.value, storage.length], ["disk-full", 2, 2]);
  assert.equal(phone.answered.value, null);
  await time.pass(3000);
  assert.equal(hall.asked.length, 3);
  await time.pass(60_000);
  assert.equal((await answer).ok, true);
  assert.deepEqual(texts(hall), [...Array(7).fill("one"), "two"]);
  assert.deepEqual([phone.trouble.value, phone.waiting.value, storage.length], [null, 0, 0]);
});

test("a server that is stopping loses nothing: what it did not take goes to the next one", async (t) => {
  const time = fakeTime(t);
  fakeStorage(t);
  const hall = server(no("busy"));
  const phone = hall.phone();
  phone.send(ballot({ a: 1 }), WHOLE);
  await time.pass(0);
  assert.equal(phone.waiting.value, 1);
  phone.pump(); // the line is up again
  await time.pass(0);
  assert.deepEqual([phone.waiting.value, phone.answered.value.answer.ok], [0, true]);
});

for (const code of ["fault", "unstorable"]) {
  test(`a command that meets ${code} again and again does not hold up the others for ever`, async (t) => {
    const time = fakeTime(t);
    fakeStorage(t);
    const hall = server(no(code), no(code), no(code));
    const phone = hall.phone();
    const answer = phone.send(write("poison"));
    phone.send(write("good"));
    await time.pass(60_000);
    assert.equal((await answer).code, code);
    assert.deepEqual(texts(hall), ["poison", "poison", "poison", "good"]);
  });
}

test("a refusal that is about the command is final", async (t) => {
  const time = fakeTime(t);
  fakeStorage(t);
  const hall = server(no("closed"));
  const phone = hall.phone();
  const answer = phone.send(ballot({ a: 1 }), WHOLE);
  await time.pass(60_000);
  assert.equal((await answer).code, "closed");
  assert.deepEqual([hall.asked.length, phone.waiting.value], [1, 0]);
});

test("a console hears at once that nothing can be saved", async (t) => {
  const time = fakeTime(t);
  fakeStorage(t);
  const answer = server(no("disk-full")).outbox().send({ type: "Advance" });
  await time.pass(0);
  assert.equal((await answer).code, "disk-full");
});

test("a command goes from unsent to done in one step", async (t) => {
  const time = fakeTime(t);
  fakeStorage(t);
  const view = { dots: {} };
  const phone = server().phone({ mark: () => ({ "mine:": view }) });
  const seen = [];
  const shown = computed(() => [...phone.done.value, ...phone.unsent.value].map((one) => one.do.text).join());
  const stop = effect(() => { seen.push(shown.value); });
  phone.send(write("one"));
  await time.pass(0);
  stop();
  assert.deepEqual(seen, ["", "one"]);
  assert.equal(phone.done.value[0].seen["mine:"], view);
});

test("a ballot on top of one that is still out is based on what becomes of that one", async (t) => {
  const time = fakeTime(t);
  fakeStorage(t);
  const hall = server({ ok: true, at: 120 });
  const phone = hall.phone();
  phone.send({ ...ballot({ a: 1 }), based_on: 100 }, WHOLE);
  phone.send({ ...ballot({ a: 2 }), based_on: 100 }, WHOLE);
  phone.send({ ...ballot({ a: 3 }), based_on: 100 }, WHOLE);
  await time.pass(1000);
  assert.deepEqual(hall.asked.map((one) => [one.do.ballot.a, one.do.based_on]), [[1, 100], [3, 120]]);
});

test("a ballot on top of one that was refused stays based on what both were based on", async (t) => {
  const time = fakeTime(t);
  fakeStorage(t);
  const hall = server(no("newer-elsewhere"));
  const phone = hall.phone();
  phone.send({ ...ballot({ a: 1 }), based_on: 100 }, WHOLE);
  phone.send({ ...ballot({ a: 2 }), based_on: 100 }, WHOLE);
  await time.pass(1000);
  assert.deepEqual(hall.asked.map((one) => one.do.based_on), [100, 100]);
});

test("also after a reload: the chain of one's own ballots is kept", async (t) => {
  const time = fakeTime(t);
  fakeStorage(t);
  const before = server(undefined);
  const page = before.phone();
  page.send({ ...ballot({ a: 1 }), based_on: 100 }, WHOLE);
  await time.pass(0);
  before.line.open = false;
  page.send({ ...ballot({ a: 2 }), based_on: 100 }, WHOLE);
  const after = server({ ok: true, at: 120 });
  after.phone().pump();
  await time.pass(60_000);
  assert.deepEqual(after.asked.map((one) => [one.do.ballot.a, one.do.based_on]), [[1, 100], [2, 120]]);
});
