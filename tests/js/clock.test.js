import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\", \"views\": []}" }) };
const { hallLevel, spoken, warningLevel } = await import("../../static/js/helpers/warnings.js");
const { t } = await import("../../static/js/helpers/words.js");

const MINUTE = 60_000;

test("a warning says what is left, and not the threshold that it has passed", () => {
  assert.equal(spoken("warn", 5 * MINUTE - 1000), "5 minutes left.");
  assert.equal(spoken("last", 90_000), "90 seconds left.");
  assert.equal(spoken("", 20 * MINUTE), "");
  assert.equal(spoken("over", -1), "Time is up.");
});

test("where somebody speaks the hall is not alarmed, and the facilitator is told the same as ever", () => {
  const clock = { warn: [10 * MINUTE, MINUTE] };
  const times = [11 * MINUTE, 9 * MINUTE, MINUTE, -1];
  const levels = (level, more) => times.map((left) => level({ ...clock, ...more }, left));
  assert.deepEqual(levels(hallLevel), ["", "warn", "last", "over"]);
  assert.deepEqual(levels(hallLevel, { calm: true }), ["", "warn", "warn", "past"]);
  assert.deepEqual(levels(warningLevel, { calm: true }), ["", "warn", "last", "over"]);
});

test("what ends in a full stop is not followed by another", () => {
  assert.equal(t("It begins at {time}.", { time: "8:42 a.m." }), "It begins at 8:42 a.m.");
  assert.equal(t("It begins at {time}.", { time: "8:42 AM" }), "It begins at 8:42 AM.");
  assert.equal(t("{a}.{b}.", { a: 1 }), "1.{b}.");
});
