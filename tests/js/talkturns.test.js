import assert from "node:assert/strict";
import test from "node:test";

const { speakerOf } = await import("../../static/js/activities/icebreaker/turns.js");

const EACH = 60_000;
const at = (turn, second, people) => speakerOf({ turn, ends_at: EACH, each: EACH }, people, second * 1000);

for (const [people, spoken] of [
  [2, [[1, 0, 0], [1, 59, 0], [2, 0, 1], [2, 59, 1]]],
  [3, [[1, 0, 0], [1, 39, 0], [1, 41, 1], [2, 19, 1], [2, 21, 2], [2, 60, 2]]],
  [1, [[1, 0, 0], [2, 60, 0]]],
]) {
  test(`of ${people} each talks as long`, () => {
    for (const [turn, second, who] of spoken) assert.equal(at(turn, second, people), who, `${turn}, ${second} s`);
  });
}

test("a phone whose clock is a little late or early names somebody who is there", () => {
  assert.equal(at(1, -3, 2), 0);
  assert.equal(at(2, 99, 2), 1);
});
