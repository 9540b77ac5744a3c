import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { handsInWords, votedInWords } = await import("../../static/js/questions/turnoutwords.js");

test("who raised a hand may be here with a phone: of how many is not said then", () => {
  const counted = { ballots: 24, people: 29, hands: 23 };
  assert.equal(handsInWords(counted), "Hands raised: 23 · other ballots: 1");
  assert.equal(votedInWords(counted), "Hands raised: 23 · other ballots: 1");
});

test("without hands it is how many of how many", () => {
  assert.equal(handsInWords({ ballots: 3, people: 5 }), "");
  assert.equal(votedInWords({ ballots: 3, people: 5 }), "Voted: 3 of 5");
});
