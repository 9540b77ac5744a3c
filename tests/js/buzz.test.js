import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\", \"views\": []}" }) };
const { createBuzzer } = await import("../../static/js/parts/console/buzz.js");

const heard = (...steps) => {
  const buzzes = [];
  const buzz = createBuzzer((pattern) => buzzes.push(pattern.length));
  steps.forEach(([block, level]) => buzz(block, level));
  return buzzes;
};

test("a phone buzzes once as each warning comes, and at the end it is silent", () => {
  assert.deepEqual(heard(["a", ""], ["a", ""], ["a", "warn"], ["a", "warn"], ["a", "last"], ["a", "over"]), [1, 3]);
});

test("a warning that has come before one looked, or goes by more time, does not buzz; one that comes again does", () => {
  assert.deepEqual(heard(["a", "warn"], ["a", "warn"]), []);
  assert.deepEqual(heard(["a", "last"], ["a", "warn"], ["a", ""]), []);
  assert.deepEqual(heard(["a", ""], ["a", "warn"], ["a", ""], ["a", "warn"]), [1, 1]);
  assert.deepEqual(heard(["a", ""], ["b", "warn"]), []);
});
