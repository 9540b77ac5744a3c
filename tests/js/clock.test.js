import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\", \"views\": []}" }) };
const { spoken } = await import("../../static/js/helpers/warnings.js");
const { t } = await import("../../static/js/helpers/words.js");

const MINUTE = 60_000;

test("a warning says what is left, and not the threshold that it has passed", () => {
  assert.equal(spoken("warn", 5 * MINUTE - 1000), "5 minutes left.");
  assert.equal(spoken("last", 90_000), "90 seconds left.");
  assert.equal(spoken("", 20 * MINUTE), "");
  assert.equal(spoken("over", -1), "Time is up.");
});

test("what ends in a full stop is not followed by another", () => {
  assert.equal(t("It begins at {time}.", { time: "8:42 a.m." }), "It begins at 8:42 a.m.");
  assert.equal(t("It begins at {time}.", { time: "8:42 AM" }), "It begins at 8:42 AM.");
  assert.equal(t("{a}.{b}.", { a: 1 }), "1.{b}.");
});
