import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"es\", \"views\": []}" }) };
const { figure, t } = await import("../../static/js/helpers/words.js");
const { minutesOfDay, timeOfDay } = await import("../../static/js/helpers/time.js");
const { sealedAt } = await import("../../static/js/parts/sealed.js");
const { durationWords } = await import("../../static/js/parts/durations.js");

const SPACE = /[^\S\u00a0]/;

test("from four digits on a figure is in groups, also within a sentence", () => {
  assert.equal(figure(999), "999");
  assert.equal(figure(1234), "1,234");
  assert.equal(t("{n} of {most}", { n: 1200, most: 1234567 }), "1,200 of 1,234,567");
});

test("what somebody types again is left as it is", () => {
  assert.match(sealedAt({ row: 12345, chain: "abcdabcd" }), /row 12345 /);
});

test("no line ends within a time or a length", () => {
  for (const words of [minutesOfDay(1260), timeOfDay(0), durationWords(65 * 60_000)]) {
    assert.match(words, /\u00a0/);
    assert.doesNotMatch(words, SPACE);
  }
  assert.equal(minutesOfDay(1260), "9:00\u00a0p.m.");
});
