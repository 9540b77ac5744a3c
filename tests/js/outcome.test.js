import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: '{"lang": "en"}' }) };
const { Outcome } = await import("../../static/js/activities/mapping/outcome.js");

/** What stands in the elements of a tree that nobody has drawn yet. */
function textOf(node) {
  if (Array.isArray(node)) return node.map(textOf).join("");
  return node?.props ? textOf(node.props.children) : String(node ?? "");
}

const summed = (dots, ballots) => textOf(Outcome({ activity: {}, result: { dots, ballots, themes: [] }, themes: [] }));

test("one dot is not called dots, nor one ballot ballots", () => {
  assert.match(summed(1, 1), /1 dot · 1 ballot$/);
  assert.match(summed(1234, 321), /1234 dots · 321 ballots$/);
});
