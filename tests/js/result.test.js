import assert from "node:assert/strict";
import test from "node:test";

import { resultOf } from "../../static/js/activities/mapping/result.js";

const block = { id: "vote" };
const activity = {
  revealed: true, paper: 2,
  themes: [{ id: "t", items: [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }] }],
};
const figures = { paper: 2, ballots: 3, dots: [[1, 4, 1, 0]], voters: [[1, 3, 1, 0]] };
const moving = { blocks: { vote: figures } };

test("ranks follow from the dots: ties share one, and what has none is not called a tie", () => {
  const { dots, ballots, themes: [{ rows }] } = resultOf(activity, block, moving);
  assert.deepEqual([dots, ballots], [6, 3]);
  assert.deepEqual(rows.map((row) => [row.item, row.rank, row.dots, row.voters, row.tied]), [
    ["b", 1, 4, 3, false], ["a", 2, 1, 1, true], ["c", 2, 1, 1, true], ["d", 4, 0, 0, false],
  ]);
});

test("figures of another edition of the paper, another block or a hidden tally show nothing", () => {
  assert.equal(resultOf(activity, block, { blocks: { vote: { ...figures, paper: 1 } } }), undefined);
  assert.equal(resultOf(activity, { id: "other" }, moving), undefined);
  assert.equal(resultOf({ ...activity, revealed: false }, block, moving), undefined);
  assert.equal(resultOf(activity, block, undefined), undefined);
});
