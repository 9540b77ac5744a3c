/** Who votes and who decides, in words. */
import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: JSON.stringify({ lang: "en" }) }) };
const { groupName, groupsSaid, hasBallot } = await import("../../static/js/questions/groups.js");

const council = { id: "council", title: { en: "Council" }, binding: true, weight: 3 };
const staff = { id: "staff", title: { en: "Staff" }, binding: false, weight: 1 };

test("where nothing is said of groups everybody has a ballot, and there is nothing to say", () => {
  assert.equal(hasBallot({ groups: null }, "council"), true);
  assert.equal(groupsSaid({ groups: null }, "council"), "");
});

test("whose group is not named has none", () => {
  const groups = [council, staff];
  assert.deepEqual(["council", "staff", "partner", undefined].map((one) => hasBallot({ groups }, one)), [true, true, false, false]);
});

test("a weight stands with the group, and who only advises is told so", () => {
  assert.equal(groupName(council), "Council ×3");
  assert.equal(groupsSaid({ groups: [council, staff] }, "council"), "Who decides: Council ×3");
  assert.match(groupsSaid({ groups: [council, staff] }, "staff"), /^Who decides: Council ×3\. Your dots are advice/);
  assert.equal(groupsSaid({ groups: [council, staff] }), "Who decides: Council ×3");
});
