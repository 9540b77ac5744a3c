import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { givers, groupsOnPage, voterWords } = await import("../../static/js/questions/names.js");
const { namesTheResult } = await import("../../static/js/questions/roundwords.js");

const group = (id, names, unnamed) => ({ id, voters: names.map((name) => ({ name: { en: name }, dots: 1 })), unnamed });
const onPage = (groups, piece) => groupsOnPage(groups, piece)
  .map(({ id, voters, unnamed, all }) => [id, voters.map(({ name }) => name.en).join(""), unnamed, all]);

test("who gave more than one dot has the number of them beside the name, and a paper has its own", () => {
  assert.equal(voterWords({ name: { en: "Ana", es: "Ana" }, dots: 1 }), "Ana");
  assert.equal(voterWords({ name: { en: "Ana" }, dots: 3 }), "Ana ×3");
  assert.equal(voterWords({ paper: 17, dots: 2 }), "paper 17 ×2");
  assert.equal(givers(group("council", ["Ana"], 2)), 3);
});

test("every name stands on one page, under its group, and whom nobody names with the last of theirs", () => {
  const groups = [group("council", ["a", "b", "c"]), group("partner", ["d", "e"], 4), group("residents", [], 9)];
  assert.deepEqual(onPage(groups, { end: 2, total: 2 }), [["council", "ab", 0, 3]]);
  assert.deepEqual(onPage(groups, { start: 2, end: 5, number: 2, total: 2 }),
    [["council", "c", 0, 3], ["partner", "de", 4, 6], ["residents", "", 9, 9]]);
  assert.deepEqual(onPage(groups, { start: 0, end: 3, total: 2 }), [["council", "abc", 0, 3]], "no heading without anybody");
});

test("names are in a result once it is closed, and before that where they stand throughout", () => {
  assert.deepEqual([undefined, "result", "throughout"].map((named) => namesTheResult({ round: { named }, open: true })), [false, false, true]);
  assert.deepEqual([undefined, "result", "throughout"].map((named) => namesTheResult({ round: { named }, open: false })), [false, true, true]);
});
