import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { unfinished } = await import("../../static/js/parts/console/unfinished.js");
const { default: question } = await import("../../static/js/activities/question/console.js");

const voices = (id) => ({ id, kind: "feedback" });
const faces = { feedback: { unfinished: { unread: (n) => `${n} unread` } }, question };

function left(day, views, asked, ...started) {
  const days = ["one", "two"].map((id) => ({ id, started: started.includes(id), blocks: [voices(id)] }));
  const blockViews = new Map(Object.entries(views).map(([id, undone]) => [id, { unfinished: undone }]));
  const store = { view: { value: { day, days, asked } }, blockViews: { value: blockViews } };
  return unfinished(store, faces).map(({ block, id, words }) => [block.id, id, ...words]);
}

const UNREAD = { one: { unread: 121 }, two: { unread: 37 } };

test("what the first day left is still there when the last one ends", () => {
  assert.deepEqual(left("two", UNREAD, [], "one", "two"), [["one", "one", "121 unread"], ["two", "two", "37 unread"]]);
});

test("a day that has not been held leaves nothing", () => {
  assert.deepEqual(left("one", UNREAD, [], "one"), [["one", "one", "121 unread"]]);
});

test("a question whose answers nobody has seen is left where it was asked, and one that is done is not", () => {
  const views = { ...UNREAD, q1: { "tally-hidden": 14 }, q2: {}, q3: { "voting-open": 1, "ballots-unconfirmed": 2 } };
  const asked = [{ id: "q1", block: "one" }, { id: "q2", block: "one" }, { id: "q3", block: "two" }];
  assert.deepEqual(left("two", views, asked, "one", "two"), [
    ["one", "one", "121 unread"],
    ["one", "q1", "The hall has not seen what was answered. Answers: 14"],
    ["two", "two", "37 unread"],
    ["two", "q3", "A question is open", "Answers that wait for a yes to who gave them: 2"],
  ]);
});
