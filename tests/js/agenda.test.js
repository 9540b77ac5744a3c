import assert from "node:assert/strict";
import test from "node:test";

import { progressOf, endOfDay, isAhead, lengthOf, skipped, position } from "../../static/js/parts/console/agenda.js";

const MINUTE = 60_000;
const nine = 540 * MINUTE;
const block = (id, start, more = {}) => {
  const planned = start === null ? null : start * MINUTE;
  return { id, start, planned, length: null, turn: null, ...more };
};
const blocks = [block("talk", 540, { turn: { began: nine, left: null, length: 0 } }), block("lunch", null, { left_out: true }),
  block("recap", 600, { left_out: true }), block("vote", 630), block("end", 660)];
const day = { id: "one", started: true, end: 690, blocks };
const view = { day: "one", block: "talk", days: [day] };

test("the next block is the first that is not left out, and those before it are named", () => {
  const { next, passes } = position(view);
  assert.equal(next.id, "vote");
  assert.deepEqual(passes.map((one) => one.id), ["lunch", "recap"]);
});

test("where all that follows is left out the day ends next", () => {
  const rest = blocks.map((one) => ({ ...one, left_out: one.id !== "talk" }));
  const { next, passes } = position({ ...view, days: [{ ...day, blocks: rest }] });
  assert.equal(next, undefined);
  assert.equal(passes.length, 4);
});

test("going further asks only about what is not left out already", () => {
  assert.deepEqual(skipped(day, 0, 4).map((one) => one.id), ["vote"]);
});

test("what is left out looks so before its turn comes, and is still ahead", () => {
  assert.deepEqual(blocks.map((one) => progressOf(view, one)), ["now", "skipped", "skipped", "ahead", "ahead"]);
  assert.deepEqual(blocks.map((one) => isAhead(view, one)), [false, true, true, true, true]);
});

test("an agreed length goes before the planned one; a block without a time has neither", () => {
  assert.equal(lengthOf(day, blocks[0]), 60 * MINUTE);
  assert.equal(lengthOf(day, { ...blocks[3], length: 5 * MINUTE }), 5 * MINUTE);
  assert.equal(lengthOf(day, blocks[1]), null);
  assert.equal(endOfDay(day), 690 * MINUTE);
});

test("a block without a time keeps its minimum at the end of the time before it", () => {
  const lunch = { ...blocks[1], minimum: 20 };
  const other = { ...day, blocks: [blocks[0], lunch, ...blocks.slice(2)] };
  assert.deepEqual([lengthOf(other, blocks[0]), lengthOf(other, lunch)], [40 * MINUTE, 20 * MINUTE]);
});
