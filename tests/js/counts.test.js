import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { ideaWords, peopleWords } = await import("../../static/js/activities/breakout/counts.js");
const { beside } = await import("../../static/js/activities/mapping/resultboard.js");

test("one is not many, and none is no figure", () => {
  assert.deepEqual([0, 1, 2].map(peopleWords), ["Nobody yet", "1 person", "2 people"]);
  assert.deepEqual([0, 1, 2].map(ideaWords), ["", "1 idea", "2 ideas"]);
});

test("beside a result stands what has fewer dots and none; where nothing has any, that alone", () => {
  const words = (board, phones) => beside(board, phones).map((one) => one.words);
  assert.deepEqual(words({ rows: [], none: 9 }, true), ["Nobody placed a dot here."]);
  assert.deepEqual(words({ rows: [], none: 9, sides: [{ rows: [{}] }] }, true), [], "somebody did who decides nothing");
  assert.deepEqual(words({ rows: [{}], fewer: 1, none: 2 }, true), ["1 more with fewer dots · 2 without dots: on your phone"]);
  assert.deepEqual(words({ rows: [], level: 9, none: 1 }, false), ["9 share the first place", "1 without dots"]);
});

test("while a place is covered nobody is told that there are no dots", () => {
  assert.deepEqual(beside({ rows: [], covered: 1, none: 8 }, false).map((one) => one.words), ["8 without dots"]);
});
