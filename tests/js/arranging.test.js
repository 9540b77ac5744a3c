import assert from "node:assert/strict";
import test from "node:test";
import { arranged, behind } from "../../static/js/activities/breakout/arranging.js";

const board = [{ id: "a", group: "g" }, { id: "b", group: "g" }, { id: "c" }, { id: "d" }];
const groups = [{ id: "g", title: "G" }];
const sent = (...commands) => commands.map((command, number) => ({ id: `s${number}`, do: command }));
const looks = (now) => now.entries.map(({ id, group }) => `${id}${group ?? ""}`).join(" ");

test("what is on its way is shown where it will be", () => {
  const move = (contribution, to, after) => sent({ type: "MoveContribution", contribution, to, after });
  assert.equal(looks(arranged(groups, board, move("d", "g", "a"))), "ag dg bg c");
  assert.equal(looks(arranged(groups, board, move("d", "g", null))), "dg ag bg c");
  assert.equal(looks(arranged(groups, board, move("a", null, "c"))), "bg c a d");
  assert.equal(looks(arranged(groups, board, move("gone", "g", null))), "ag bg c d");
});

test("a group that is on its way cannot be moved into yet", () => {
  const made = arranged(groups, board, sent({ type: "MakeGroup", title: "New", contribution: "c" }));
  assert.deepEqual(made.groups[1], { id: "s0", title: "New", unsent: true });
  assert.equal(looks(made), "ag bg d cs0");
  const known = [{ id: "s0", do: { type: "MakeGroup", title: "G" }, made: "g" }];
  assert.equal(arranged(groups, board, known).groups.length, 1);
});

test("a group that is taken apart frees its entries behind all others", () => {
  assert.equal(looks(arranged(groups, board, sent({ type: "TakeGroupApart", group: "g" }))), "c d a b");
});

test("where an entry is let go says behind which it comes", () => {
  assert.equal(behind(["a", "b"], "a", true, false), null);
  assert.equal(behind(["a", "b"], "b", true, false), "a");
  assert.equal(behind(["a", "b"], "b", false, false), "b");
  assert.equal(behind(["d", "c"], "d", true, true), "d");
  assert.equal(behind(["d", "c"], "d", false, true), "c");
  assert.equal(behind(["d", "c"], "c", false, true), null);
});
