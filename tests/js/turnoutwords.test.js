import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { placedInWords } = await import("../../static/js/questions/turnoutwords.js");

const groups = (residents) => [{ id: "council", voted: 0 }, { id: "residents", voted: residents }];

for (const [name, turnout, words] of [
  ["a hall", { ballots: 3, people: 9, groups: null }, "Dots placed by 3 of 9"],
  ["residents beside it", { ballots: 3, people: 9, groups: groups(1200) }, "Dots placed by 3 of 9 · Residents, ballots: 1,200"],
  ["residents alone", { ballots: 0, people: 0, groups: groups(3) }, "No ballot in the hall · Residents, ballots: 3"],
  ["nobody", { ballots: 0, people: 0, groups: groups(0) }, "Dots placed by 0 of 0"],
]) {
  test(`how many have placed dots: ${name}`, () => assert.equal(placedInWords(turnout), words));
}
