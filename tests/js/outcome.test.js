import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { Outcome } = await import("../../static/js/activities/mapping/outcome.js");

/** What stands in the elements of a tree that nobody has drawn yet. */
function textOf(node) {
  if (Array.isArray(node)) return node.map(textOf).join("");
  return node?.props ? textOf(node.props.children) : String(node ?? "");
}

const summed = (dots, ballots) => {
  const result = { dots, ballots, sides: [], themes: [] };
  return textOf(Outcome({ activity: { round: {} }, block: {}, result, themes: [] }));
};

test("one dot is not called dots, nor one ballot ballots", () => {
  assert.match(summed(1, 1), /1 dot · 1 ballot(?!s)/);
  assert.match(summed(1234, 321), /1,234 dots · 321 ballots/);
});

/** The elements of a tree that nobody has drawn yet, the functions among them called. */
function elements(node) {
  if (Array.isArray(node)) return node.flatMap(elements);
  if (!node?.props) return [];
  const inside = typeof node.type === "function" ? node.type(node.props) : node.props.children;
  return [node, ...elements(inside)];
}

const voted = (...themes) => elements(Outcome({
  activity: { themes: [], round: {} },
  block: {},
  themes: [],
  result: {
    dots: 9,
    sides: [],
    ballots: 9,
    themes: themes.map((all, id) => {
      const rows = all.map((dots, item) => ({ item, rank: 1, dots, voters: 1 }));
      return { id, sides: [], rows };
    }),
  },
}));
const drawn = (found, tag) => found.filter(({ type, props }) => type === tag && props.class === "dot");

test("who has most is never drawn as less: one row too long for dots makes bars of all", () => {
  const bars = drawn(voted([84, 42], [21]), "rect");
  assert.deepEqual(bars.map(({ props }) => props.width), [100, 50, 25]);
});

test("dots are drawn while each can be", () => {
  assert.equal(drawn(voted([60, 3], [2]), "circle").length, 65);
});
