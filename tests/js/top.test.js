import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { Connection } = await import("../../static/js/parts/console/top.js");

const says = (status, waiting) =>
  Connection({ live: { status: { value: status }, waiting: { value: waiting } } }).props.children;

test("what was pressed while there is no line is said to wait for one", () => {
  assert.equal(says("offline", 1), "Offline · not sent yet");
  assert.equal(says("connecting", 2), "Connecting… · not sent yet");
  assert.equal(says("offline", 0), "Offline");
});

test("on a line, what is on its way is not worth a word", () => {
  assert.equal(says("live", 1), "Live");
  assert.equal(says("polling", 1), "Live, slower");
});
