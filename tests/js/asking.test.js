import assert from "node:assert/strict";
import test from "node:test";

import { mean, titled } from "../../static/js/questions/answers.js";
import { isTooLong, ownAnswers } from "../../static/js/parts/console/ownanswers.js";

test("answers are read line by line, the languages side by side", () => {
  assert.deepEqual(ownAnswers({ en: " Yes \n\nNo", es: "Sí\nNo\n" }), [{ en: "Yes", es: "Sí" }, { en: "No", es: "No" }]);
  assert.deepEqual(ownAnswers({ en: "", es: "Sí\nNo" }), [{ es: "Sí" }, { es: "No" }]);
  assert.deepEqual(ownAnswers({}), []);
});

test("an answer is short in every language", () => {
  assert.equal(isTooLong({ en: "a".repeat(80), es: "b" }), false);
  assert.equal(isTooLong({ en: "a", es: "b".repeat(81) }), true);
});

test("languages that have not as many answers do not go together", () => {
  assert.equal(ownAnswers({ en: "Yes\nNo", es: "Sí" }), null);
});

test("the mean of a scale is that of all who answered, and of nobody there is none", () => {
  const rows = [0, 1, 2, 3, 4, 5].map((item) => ({ item: String(item), dots: item === 2 ? 3 : item === 5 ? 1 : 0 }));
  assert.equal(mean(rows), 2.75);
  assert.equal(mean(rows.map((row) => ({ ...row, dots: 0 }))), null);
});

test("a row of an option that is on no list of ours yet waits for it", () => {
  const activity = { themes: [{ items: [{ id: "0", title: { en: "Yes" } }] }] };
  assert.deepEqual(titled([{ item: "0", dots: 1 }, { item: "1", dots: 2 }], activity),
    [{ item: "0", dots: 1, title: { en: "Yes" } }]);
});
