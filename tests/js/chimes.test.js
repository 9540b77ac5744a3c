import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = Object.assign(new EventTarget(), { getElementById: () => ({ textContent: "{\"lang\": \"en\", \"views\": []}" }) });
const { signal } = await import("@preact/signals-core");
const { keepChiming } = await import("../../static/js/parts/stage/chimes.js");
const { makeBell } = await import("../../static/js/parts/stage/bell.js");
const { default: breakout } = await import("../../static/js/activities/breakout/stage.js");
const { default: pause } = await import("../../static/js/activities/pause/stage.js");
const { fakeTime } = await import("./time.js");

const NOW = 1_000_000;
const faces = { breakout, pause };
const rooms = (callback, more) => ({ block: { id: "ropes", kind: "breakout" }, activity: { callback }, chimes: true, ...more });
const rest = (endsAt, more) =>
  ({ block: { id: "rest", kind: "pause" }, activity: { back: true }, clock: { ends_at: endsAt, held_at: null }, chimes: true, ...more });

/** A stage that was opened on a view; `comes(view)` and `passes(ms)` return how often it has chimed. */
function opened(t, first) {
  t.mock.timers.reset();
  t.mock.timers.enable({ apis: ["setInterval"] });
  const [view, time] = [signal(first), { now: NOW }];
  let rung = 0;
  const stop = keepChiming({ view: () => view, now: () => time.now, told: signal(NOW) }, faces, () => { rung += 1; });
  t.after(stop);
  return {
    comes: (next) => { view.value = next; return rung; },
    passes: (ms) => { time.now += ms; t.mock.timers.tick(1000); return rung; },
  };
}

test("a call back chimes once, however often its view comes", (t) => {
  const stage = opened(t, rooms(null));
  assert.equal(stage.comes(rooms(NOW + 60_000)), 1);
  assert.equal(stage.comes(rooms(NOW + 60_000)), 1);
  assert.equal(stage.passes(90_000), 1);
  assert.equal(stage.comes(rooms(null)), 1);
  assert.equal(stage.comes(rooms(NOW + 200_000)), 2);
});

test("what was so before the page was loaded does not chime", (t) => {
  const stage = opened(t, rooms(NOW + 60_000));
  assert.equal(stage.passes(1000), 0);
  assert.equal(opened(t, rest(NOW - 1000)).passes(1000), 0);
});

test("a break chimes when its clock has run out, once, and again if it was given more time", (t) => {
  const stage = opened(t, rest(NOW + 5000));
  assert.deepEqual([4000, 2000, 60_000].map(stage.passes), [0, 1, 1]);
  stage.comes(rest(NOW + 100_000));
  assert.equal(stage.passes(40_000), 2);
});

test("a break that is over for long, as after a sleep, one from which nobody comes back, and a clock that is held are silent", (t) => {
  const stage = opened(t, rest(NOW + 5000));
  assert.equal(stage.passes(60_000), 0);
  assert.equal(stage.comes(rest(NOW + 60_000, { activity: { back: false } })), 0);
  assert.equal(stage.comes(rest(NOW + 60_000, { clock: { ends_at: NOW + 60_000, held_at: NOW } })), 0);
});

test("nothing chimes unless a console has said so, and what came meanwhile does not later", (t) => {
  const stage = opened(t, rooms(null, { chimes: false }));
  assert.equal(stage.comes(rooms(NOW + 60_000, { chimes: false })), 0);
  assert.equal(stage.comes(rooms(NOW + 60_000)), 0);
});

/** Stands for a browser's; `wakes` resolves what waits for a gesture. */
class StubAudio {
  static tones = 0;
  static state = "running";
  currentTime = 0;
  destination = {};
  state = StubAudio.state;

  resume() {
    return new Promise((resolve) => { StubAudio.wakes = resolve; });
  }

  createOscillator() {
    StubAudio.tones += 1;
    return { frequency: {}, connect: (next) => next, start() {}, stop() {} };
  }

  createGain() {
    return { gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} }, connect: (next) => next };
  }
}

test("a ring is two tones, and one that a browser held back is lost and not late", async (t) => {
  globalThis.AudioContext = StubAudio;
  t.after(() => delete globalThis.AudioContext);
  const time = fakeTime(t);
  await makeBell()();
  assert.equal(StubAudio.tones, 2);
  StubAudio.state = "suspended";
  const rung = makeBell()();
  await time.pass(5000);
  StubAudio.wakes();
  await rung;
  assert.equal(StubAudio.tones, 2);
});
