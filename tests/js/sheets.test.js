import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { sheetFinder } = await import("../../static/js/questions/desk/sheets.js");

const VIEW = { people: [{ id: "jose", name: { en: "José Luis" } }], groups: [{ id: "staff", title: { en: "City Staff" } }] };
const SHEETS = [
  { number: 5, person: null, group: "staff", state: "counts" },
  { number: 15, person: "jose", group: "staff", state: "disputed" },
  { number: 57, person: null, group: "staff", state: "withdrawn" },
];
const found = (wanted) => SHEETS.filter(sheetFinder(wanted, VIEW)).map(({ number }) => number);

test("digits are the beginning of a paper's number", () => {
  assert.deepEqual(found("57"), [57]);
  assert.deepEqual(found(" 05"), [5, 57]);
});

test("a word is of whose it is, or of what has become of it; none is for all", () => {
  assert.deepEqual(found("jose"), [15]);
  assert.deepEqual(found("city staff"), [5, 57]);
  assert.deepEqual(found("disputed"), [15]);
  assert.deepEqual(found(""), [5, 15, 57]);
});
