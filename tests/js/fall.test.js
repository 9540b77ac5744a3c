import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { letFall } = await import("../../static/js/activities/mapping/fall.js");

const wants = (less) => { globalThis.matchMedia = () => ({ matches: less }); };

/** An element that says whether it fell, and can land or be taken away before that. */
function drop() {
  const one = { fell: false };
  one.animate = () => {
    one.fell = true;
    return { finished: new Promise((land, vanish) => Object.assign(one, { land, vanish })) };
  };
  return one;
}

test("few dots are in the air at once, and the next falls when one has landed or is gone", async () => {
  wants(false);
  const drops = Array.from({ length: 200 }, drop);
  drops.forEach(letFall);
  assert.equal(drops.filter(({ fell }) => fell).length, 3);
  drops[0].land();
  drops[1].vanish(new Error("gone"));
  drops[2].land();
  await new Promise(setImmediate);
  const later = drop();
  letFall(later);
  assert.ok(later.fell);
  later.land();
});

test("nothing falls for whoever wants less motion", () => {
  wants(true);
  const one = drop();
  letFall(one);
  assert.equal(one.fell, false);
});
