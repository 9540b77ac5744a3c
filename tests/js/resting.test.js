import assert from "node:assert/strict";
import test from "node:test";
import { fakeTime } from "./time.js";

const heard = {};
let changed;
let buttons = [];
globalThis.document = {
  body: {},
  addEventListener: (name, run) => { heard[name] = run; },
  querySelectorAll: () => buttons,
};
globalThis.MutationObserver = class {
  constructor(look) { changed = look; }
  observe() {}
};
const { restNewButtons } = await import("../../static/js/helpers/resting.js");
restNewButtons();

/** A button of 100 by 44 px at the origin. */
function button(name) {
  const own = { textContent: name, dataset: {}, ariaDisabled: null };
  own.getBoundingClientRect = () => ({ left: 0, right: 100, top: 0, bottom: 44, width: 100, height: 44 });
  own.closest = () => own;
  return own;
}

/** `pressed` at its middle with a kind of pointer ("" is a key); then a `next` one stands there. */
function replaced(t, pressed, next, pointerType) {
  const clock = fakeTime(t);
  t.mock.method(performance, "now", () => Date.now());
  buttons = [pressed];
  if (pointerType) heard.pointerdown({ pointerType });
  heard.click({ target: pressed, detail: pointerType ? 1 : 0, clientX: 50, clientY: 22, timeStamp: Date.now() });
  buttons = [next];
  changed();
  return clock;
}

const rests = (one) => Boolean(one.dataset.rests);

test("under a mouse that stays a new button rests until it must be meant", async (t) => {
  const next = button("Reveal");
  const { pass } = replaced(t, button("Hide"), next, "mouse");
  await pass(1300);
  heard.pointermove({ clientX: 53, clientY: 24 });
  assert.ok(rests(next), "a hand does not hold quite still");
  await pass(1600);
  assert.ok(rests(next));
  await pass(200);
  assert.ok(!rests(next));
});

test("once the pointer has left, a moment is enough, and no less", async (t) => {
  const next = button("Reveal");
  const { pass } = replaced(t, button("Hide"), next, "mouse");
  heard.pointermove({ clientX: 300, clientY: 24 });
  await pass(800);
  assert.ok(rests(next));
  await pass(200);
  assert.ok(!rests(next));
});

test("it can be pressed as soon as the pointer leaves later than that", async (t) => {
  const next = button("Reveal");
  const { pass } = replaced(t, button("Hide"), next, "mouse");
  await pass(1300);
  heard.pointermove({ clientX: 300, clientY: 24 });
  assert.ok(!rests(next));
});

for (const [by, pointerType] of [["a finger", "touch"], ["a key", ""]]) {
  test(`after ${by}, which is not seen to leave, it rests for a second and a half`, async (t) => {
    const next = button("Reveal");
    const { pass } = replaced(t, button("Hide"), next, pointerType);
    await pass(1400);
    assert.ok(rests(next));
    await pass(200);
    assert.ok(!rests(next));
  });
}

test("what rests takes no press, and what was there before does not rest", async (t) => {
  const next = button("Reveal");
  replaced(t, button("Hide"), next, "mouse");
  let stopped = false;
  const press = { target: next, detail: 1, preventDefault() {}, stopPropagation() { stopped = true; } };
  heard.click(press);
  assert.ok(stopped);
  const own = button("More");
  replaced(t, own, own, "mouse");
  assert.ok(!rests(own));
});

test("what changes by one's own typing does not rest: who types has gone on", (t) => {
  const [pressed, next] = [button("Enter paper 1"), button("Enter paper 2 as blank")];
  replaced(t, pressed, next, "mouse");
  assert.ok(rests(next));
  heard.input();
  assert.ok(!rests(next));
  next.textContent = "Enter paper 2";
  changed();
  assert.ok(!rests(next));
});
