import assert from "node:assert/strict";
import test from "node:test";

import { makeFaces } from "../../static/js/parts/phone/faces.js";

const ADDRESSES = { mapping: "/mapping.js", breakout: "/breakout.js" };

/** A network, and a clock that goes on by `pass(ms)`. What is asked for comes in the next `pass`. */
function world() {
  const asked = [];
  const worn = [];
  let waiting = [];
  let now = 0;
  const later = (run, ms) => waiting.push({ run, at: now + ms });
  const fetched = async (address) => {
    asked.push(address);
    return { default: address, styles: `styles of ${address}` };
  };
  const faces = makeFaces(ADDRESSES, { fetched, later, dress: (styles) => worn.push(styles) });
  async function pass(ms = 0) {
    now += ms;
    const due = waiting.filter(({ at }) => at <= now);
    waiting = waiting.filter(({ at }) => at > now);
    due.forEach(({ run }) => run());
    await new Promise(setImmediate);
  }
  return { asked, worn, faces, pass };
}

test("the face of the block that runs as the page comes is fetched at once, and once", async () => {
  const { asked, faces, pass } = world();
  assert.equal(faces.of("mapping"), undefined);
  assert.deepEqual(asked, ["/mapping.js"]);
  await pass();
  assert.equal(faces.of("mapping"), "/mapping.js");
  await pass(120_000);
  assert.equal(asked.filter((one) => one === "/mapping.js").length, 1);
});

test("the others come by themselves within a minute, and a turn fetches nothing any more", async () => {
  const { asked, faces, pass } = world();
  await pass();
  assert.deepEqual(asked, []);
  await pass(60_000);
  assert.deepEqual([...asked].sort(), ["/breakout.js", "/mapping.js"]);
  assert.deepEqual([faces.of("breakout"), faces.of("mapping")], ["/breakout.js", "/mapping.js"]);
  await pass(60_000);
  assert.equal(asked.length, 2);
});

test("two hundred phones that have just come in do not ask for the next face in one instant", async (t) => {
  t.mock.method(Math, "random", () => 0.5);
  const { asked, faces, pass } = world();
  await pass();
  faces.of("breakout");
  await pass(499);
  assert.deepEqual(asked, []);
  await pass(1);
  assert.deepEqual(asked, ["/breakout.js"]);
});

test("a face is dressed before it is shown, and once", async () => {
  const { worn, faces, pass } = world();
  faces.of("breakout");
  assert.deepEqual(worn, []);
  await pass();
  assert.ok(faces.of("breakout"));
  assert.deepEqual(worn, ["styles of /breakout.js"]);
});

test("a kind without a face of its own is none to wait for", async () => {
  const { asked, faces, pass } = world();
  assert.equal(faces.of("talk"), undefined);
  await pass();
  assert.deepEqual(asked, []);
});

test("who wants the words of all faces has those that are here, and the others are fetched", async () => {
  const { asked, faces, pass } = world();
  assert.deepEqual(faces.all(), []);
  await pass();
  assert.deepEqual([...asked].sort(), ["/breakout.js", "/mapping.js"]);
  assert.deepEqual(faces.all().sort(), ["/breakout.js", "/mapping.js"]);
});
