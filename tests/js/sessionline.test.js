import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { whatWaits } = await import("../../static/js/parts/console/waiting.js");
const { Connection } = await import("../../static/js/parts/console/sessionline.js");

const says = (status, waiting) =>
  Connection({ live: { status: { value: status }, waiting: { value: waiting } } }).props.children;

test("what was pressed while there is no line is said to wait for one", () => {
  assert.equal(says("offline", 1), "Offline · not sent yet");
  assert.equal(says("connecting", 2), "Connecting… · not sent yet");
  assert.equal(says("offline", 0), "Offline");
});

test("of each kind it is said what waits for a moderator, in its own words, and one goes round its queues", () => {
  const counts = { waiting: ({ n }) => n, waits: (n) => `Letters: ${n}` };
  const faces = { letters: counts, calls: { ...counts, waits: (n) => `Calls: ${n}` }, talk: {} };
  const blocks = { hello: { kind: "talk" }, a: { kind: "letters" }, b: { kind: "letters" }, c: { kind: "calls" }, d: { kind: "letters" } };
  const views = new Map([["a", { n: 2 }], ["b", { n: 0 }], ["c", { n: 0 }], ["d", { n: 3 }]]);
  const { queues, of, takes } = whatWaits(views, blocks, faces);
  assert.deepEqual(queues.map(({ words, count }) => [words, count]), [["Letters: 5", 5], ["Calls: 0", 0]]);
  assert.deepEqual(["a", "d", "hello"].map(queues[0].after), ["d", "a", "a"]);
  assert.deepEqual([of("a"), of("b"), of("hello"), of("gone")], [2, 0, 0, 0]);
  assert.deepEqual([takes("b"), takes("hello"), takes(null)], [true, false, false]);
});

test("on a line, what is on its way is not worth a word", () => {
  assert.equal(says("live", 1), "Live");
  assert.equal(says("polling", 1), "Live, slower");
});
