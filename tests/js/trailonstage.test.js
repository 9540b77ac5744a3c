import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\", \"timezone\": \"UTC\", \"views\": []}" }) };
const { TrailOnStage } = await import("../../static/js/parts/stage/trail.js");

/** What stands in a tree that nobody has drawn yet, its cards drawn. */
function textOf(node) {
  if (Array.isArray(node)) return node.map(textOf).join(" ");
  if (node?.type?.name === "TrailCard") return textOf(node.type(node.props));
  return node?.props ? textOf(node.props.children) : String(node || "");
}

/** The words of a page with one mark of this kind. */
function shown(kind, mark) {
  const columns = [{ kind, count: 1, marks: [{ title: { en: "Trees" }, ...mark }] }];
  return textOf(TrailOnStage({ trail: { columns, links: [] }, page: { pieces: [{ of: kind, end: 1 }] } }));
}

test("a place says what of how many people it has, one dot is not called dots", () => {
  assert.match(shown("result", { rank: 1, votes: 1, voters: 1 }), /Place 1: 1 dot from 1 person/);
  assert.match(shown("result", { rank: 2, votes: 5, voters: 4 }), /Place 2: 5 dots from 4 people/);
  assert.match(shown("result", { rank: 3 }), /nobody of those who decide chose it/);
});

test("what joined since the vote says so, and a result that it was before it", () => {
  const late = Date.UTC(2024, 0, 25, 16, 15);
  assert.match(shown("voice", { late }), /since the vote, \d+:15/);
  assert.match(shown("result", { rank: 1, votes: 2, voters: 2, late }), /before this joined, /);
  assert.doesNotMatch(shown("voice", {}), /since/);
});
