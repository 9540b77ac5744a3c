import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\", \"views\": []}" }) };
const { callWords } = await import("../../static/js/activities/breakout/recall.js");

const CITY = { expected: { en: "All at base camp" } };

test("once a call has run out all are expected, in the session's words where it has some", () => {
  assert.equal(callWords(1, CITY, false), "Please come back to the hall.");
  assert.equal(callWords(0, CITY, null), "All at base camp");
  assert.equal(callWords(0, {}, null), "Everyone is expected back");
});

test("while reports are given nobody is expected any more; a call that still runs is seen", () => {
  assert.equal(callWords(0, CITY, []), false);
  assert.equal(callWords(1, CITY, []), "Please come back to the hall.");
});
