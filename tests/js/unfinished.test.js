import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { unfinished } = await import("../../static/js/parts/console/unfinished.js");

const voices = (id) => ({ id, kind: "feedback" });
const faces = { feedback: { unfinished: { unread: (n) => `${n} unread` } } };
const blockViews = new Map([["one", { unfinished: { unread: 121 } }], ["two", { unfinished: { unread: 37 } }]]);

function left(day, ...started) {
  const days = ["one", "two"].map((id) => ({ id, started: started.includes(id), blocks: [voices(id)] }));
  const store = { view: { value: { day, days } }, blockViews: { value: blockViews } };
  return unfinished(store, faces).map(({ block, words }) => [block.id, ...words]);
}

test("what the first day left is still there when the last one ends", () => {
  assert.deepEqual(left("two", "one", "two"), [["one", "121 unread"], ["two", "37 unread"]]);
});

test("a day that has not been held leaves nothing", () => {
  assert.deepEqual(left("one", "one"), [["one", "121 unread"]]);
});
