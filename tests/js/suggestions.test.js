/** A suggestion is shown as long as all of it is as it was when it was found. */
import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { keyOf, stillOpen } = await import("../../static/js/parts/console/insights/suggestions.js");

const TOGETHER = { voices: ["a", "b"], into: null };
const INTO = { voices: ["c"], into: "one" };
const view = (changes = {}) => ({
  voices: ["a", "b", "c"].map((id) => ({ id, ...changes[id] })),
  insights: [{ id: "one", ...changes.one }],
});

test("what has no place stays suggested", () => {
  assert.deepEqual(stillOpen([TOGETHER, INTO], view()), [TOGETHER, INTO]);
});

for (const [why, change] of [["in an insight", { insight: "one" }], ["set aside", { aside: {} }], ["taken back", { gone: true }]]) {
  test(`what is ${why} by now is suggested no more, nor what belongs to it`, () => {
    assert.deepEqual(stillOpen([TOGETHER, INTO], view({ b: change })), [INTO]);
  });
}

test("nothing is put into an insight that stands no more", () => {
  assert.deepEqual(stillOpen([TOGETHER, INTO], view({ one: { became: "one" } })), [TOGETHER]);
});

test("one that was set aside is known again, and another is not taken for it", () => {
  assert.equal(keyOf(TOGETHER), keyOf({ ...TOGETHER }));
  assert.notEqual(keyOf(TOGETHER), keyOf({ ...TOGETHER, into: "one" }));
});
