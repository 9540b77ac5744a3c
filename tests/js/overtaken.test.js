/** Who was overtaken at the insight desk is told, once, and nobody else. */
import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { forgetStep, noteMove, overtaken } = await import("../../static/js/parts/console/insights/overtaken.js");

const seen = (step) => ({ voices: [{ id: "a", step }], insights: [] });
const ids = (found) => found.map((one) => one.id);

function moved() {
  const moves = new Map();
  noteMove(moves, { voices: ["a"], step: "mine" }, seen("before"), 0);
  return moves;
}

test("who sees their own step is told of the next one, once", () => {
  const moves = moved();
  assert.deepEqual(ids(overtaken(moves, seen("mine"), 1)), []);
  assert.deepEqual(ids(overtaken(moves, seen("theirs"), 2)), ["a"]);
  assert.deepEqual(ids(overtaken(moves, seen("theirs"), 3)), []);
});

test("a view of before one's own step says nothing yet", () => {
  assert.deepEqual(ids(overtaken(moved(), seen("before"), 1)), []);
});

test("both steps may come with the same view", () => {
  assert.deepEqual(ids(overtaken(moved(), seen("theirs"), 1)), ["a"]);
});

test("what another takes back is told, what one takes back oneself is not", () => {
  const moves = moved();
  overtaken(moves, seen("mine"), 1);
  assert.deepEqual(ids(overtaken(moves, seen("before"), 2)), ["a"]);
  const own = moved();
  overtaken(own, seen("mine"), 1);
  forgetStep(own, "mine");
  assert.deepEqual(ids(overtaken(own, seen("before"), 2)), []);
});

test("long after, another's move is no news", () => {
  const moves = moved();
  overtaken(moves, seen("mine"), 1);
  assert.deepEqual(ids(overtaken(moves, seen("theirs"), 600_000)), []);
});
