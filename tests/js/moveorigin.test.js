import assert from "node:assert/strict";
import test from "node:test";
import { asked, granted, isOurs, NOBODYS } from "../../static/js/parts/console/moveorigin.js";

const view = {
  day: "one",
  block: "welcome",
  days: [{ id: "one", blocks: [{ id: "welcome" }, { id: "overview" }, { id: "vote" }] }],
};
const advance = { type: "Advance", seen: "welcome" };

test("what one's own press leads to is one's own, before its answer and for a moment after it", () => {
  const move = asked(advance, view);
  assert.ok(isOurs(move, "overview", 9_000_000));
  assert.ok(isOurs(granted(move, 1000), "overview", 3900));
  assert.ok(!isOurs(granted(move, 1000), "overview", 4100));
});

test("another block than one asked for is somebody else's, right after one's own move too", () => {
  const move = granted(asked(advance, view), 1000);
  assert.ok(!isOurs(move, "vote", 1050));
  assert.ok(!isOurs(move, null, 1050));
});

test("once it has been seen, the next move is somebody else's", () => {
  assert.ok(!isOurs(granted(NOBODYS, 1000), "overview", 1001));
});

test("where each move leads is known, but for the way back", () => {
  const last = { ...view, block: "vote" };
  assert.equal(asked(advance, last).to, null);
  assert.equal(asked({ type: "JumpTo", block: "vote" }, view).to, "vote");
  assert.equal(asked({ type: "StartDay", day: "one" }, { ...view, block: null }).to, "welcome");
  assert.equal(asked({ type: "CancelDay" }, view).to, null);
  assert.ok(isOurs(granted(asked({ type: "GoBack" }, view), 0), "anywhere", 10));
});
