import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { counted } = await import("../../static/js/parts/console/people.js");

const STAFF = [{ here: true }, { here: true }, { here: false }];

test("a heading says who is here, and while one searches how many were found", () => {
  assert.equal(counted({ people: STAFF, all: 3, away: 0 }, false), "2 of 3 here");
  assert.equal(counted({ people: STAFF.slice(0, 1), all: 3, away: 0 }, true), "1 of 3 found");
});

test("a group is as large as its seats: who has not joined is of it too, and is not searched", () => {
  assert.equal(counted({ people: STAFF, all: 3, away: 7 }, false), "2 of 10 here");
  assert.equal(counted({ people: STAFF, all: 3, away: 7 }, true), "3 of 3 found");
});
