import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\", \"views\": []}" }) };
const { serverClock } = await import("../../static/js/helpers/serverclock.js");
const { countdown, seconds } = await import("../../static/js/helpers/time.js");

const START = 1_700_000_000_000;

/** A page whose line takes `late` ms, and whose clock is drawn as often as browsers do. */
function page(t, late) {
  t.mock.timers.enable({ apis: ["setInterval", "Date"], now: START + 50 });
  const clock = serverClock(START + 50 - late);
  const live = { now: clock.now, told: clock.told };
  return { clock, shown: seconds(live) };
}

test("what has a minute begins with one, and not with a second more than it was given", (t) => {
  const { clock, shown } = page(t, 40);
  for (let ms = 0; ms < 1000; ms += 10) {
    t.mock.timers.tick(10);
    const began = Date.now(); // a view made now comes at once, this time
    clock.heard(began);
    assert.equal(countdown(began + 60_000 - shown.value), "1:00", `${ms} ms`);
  }
});

test("it is the largest difference that counts, and what was heard last is told", (t) => {
  const { clock } = page(t, 40);
  clock.heard(START + 30);
  assert.equal(clock.now(), START + 30);
  clock.heard(START + 20);
  assert.equal(clock.now(), START + 30);
  assert.equal(clock.told.value, START + 20);
});
