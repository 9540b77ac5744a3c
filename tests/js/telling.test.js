import assert from "node:assert/strict";
import test from "node:test";
import { deflateSync } from "node:zlib";

import * as hints from "../../static/js/helpers/hints.js";
import { listener, takes } from "../../static/js/helpers/telling.js";

const board = (...ids) => ({ board: ids.map((id) => ({ id })) });
const put = (before, id) => ({ in: { board: { put: [[before, { id }]] } } });
const whole = (rev, body, topic = "team:red") => ({ topic, epoch: "run", rev, now: 5, body });
const change = (since, rev, made) => ({ topic: "team:red", epoch: "run", rev, since, now: 5, change: made });
const pack = ({ body, change: made, ...view }) => ({ ...view, packed: deflateSync(JSON.stringify(body ?? made)).toString("base64") });

/** So many views were told of or lost. */
async function heardAll({ told, lost }, count) {
  while (told.length + lost.length < count) await new Promise((resolve) => { setTimeout(resolve, 5); });
}

function heardBy(known = []) {
  const heard = { told: [], lost: [] };
  const hear = listener(new Map(known), (view) => heard.told.push(view), (topic) => heard.lost.push(topic));
  return { ...heard, hear };
}

test("a change is made to what came before on the same way", () => {
  const { hear, told, lost } = heardBy();
  hear(whole(3, board("a")));
  hear(change(3, 7, put("a", "b")));
  hear(change(7, 9, put("b", "c")));
  assert.deepEqual(told.map(({ rev, body }) => [rev, body]), [[3, board("a")], [7, board("a", "b")], [9, board("a", "b", "c")]]);
  assert.deepEqual(lost, []);
});

test("a change is made to what was known when the way was opened", () => {
  const { hear, told } = heardBy([["team:red", { epoch: "run", rev: 3, body: board("a") }]]);
  hear(change(3, 4, put("a", "b")));
  assert.deepEqual(told[0].body, board("a", "b"));
});

test("a change to what did not come, to another run's view, or that cannot be made, is said to be lost", () => {
  for (const known of [[], [["team:red", { epoch: "run", rev: 2, body: board("a") }]],
    [["team:red", { epoch: "other", rev: 3, body: board("a") }]],
    [["team:red", { epoch: "run", rev: 3, body: board("z") }]]]) {
    const { hear, told, lost } = heardBy(known);
    hear(change(3, 4, put("a", "b")));
    assert.deepEqual([told, lost], [[], ["team:red"]]);
  }
});

test("what is packed is unpacked, and nothing that comes after it overtakes it", async () => {
  const { hear, told, lost } = heardBy();
  hear(pack(whole(3, board("a"))));
  hear(pack(change(3, 4, put("a", "b"))));
  hear(change(4, 5, put("b", "c")));
  hear(whole(6, "now", "phone"));
  assert.deepEqual(told, []);
  await heardAll({ told, lost }, 4);
  assert.deepEqual(told.map(({ rev }) => rev), [3, 4, 5, 6]);
  assert.deepEqual(told[2].body, board("a", "b", "c"));
  assert.deepEqual(lost, []);
  hear(whole(7, "at once", "phone"));
  assert.equal(told.at(-1).body, "at once");
});

test("who finds that they cannot unpack asks for nothing packed any more", async () => {
  assert.deepEqual(takes(), ["changes", "deflate"]);
  const { hear, told, lost } = heardBy();
  hear({ topic: "team:red", epoch: "run", rev: 3, now: 5, packed: "bm8=" });
  hear(whole(4, "later", "phone"));
  await heardAll({ told, lost }, 2);
  assert.deepEqual([told.map(({ body }) => body), lost], [["later"], ["team:red"]]);
  assert.deepEqual(takes(), ["changes"]);
});

test("where hints are taken, one stands in the body's place, whatever came before", () => {
  const told = [];
  assert.deepEqual(hints.takes(), ["hints"]);
  hints.listener(new Map(), (view) => told.push(view))({ topic: "resident", epoch: "run", rev: 7, now: 5, hint: { within: 400 } });
  assert.deepEqual(told, [{ topic: "resident", epoch: "run", rev: 7, now: 5, body: { within: 400 } }]);
});
