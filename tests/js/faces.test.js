import assert from "node:assert/strict";
import test from "node:test";

import { makeFaces } from "../../static/js/parts/phone/faces.js";

const ADDRESSES = { mapping: "/mapping.js", breakout: "/breakout.js" };

/** A network that fails `failures` times, and a clock that runs what waits when told to. */
function world(failures = 0) {
  const asked = [];
  const waiting = [];
  async function bring(address) {
    asked.push(address);
    if (asked.length <= failures) throw new TypeError("no network");
    return { default: address };
  }
  const faces = makeFaces(ADDRESSES, bring, (run) => waiting.push(run));
  async function pass() {
    waiting.splice(0).forEach((run) => run());
    await new Promise(setImmediate);
  }
  return { asked, faces, pass };
}

test("the face that is asked for is fetched at once, and once", async () => {
  const { asked, faces, pass } = world();
  assert.equal(faces.of("mapping"), undefined);
  faces.of("mapping");
  await pass();
  assert.equal(faces.of("mapping"), "/mapping.js");
  assert.equal(asked.filter((one) => one === "/mapping.js").length, 1);
});

test("the others come by themselves, and a turn fetches nothing any more", async () => {
  const { asked, faces, pass } = world();
  await pass();
  assert.deepEqual([...asked].sort(), ["/breakout.js", "/mapping.js"]);
  assert.deepEqual([faces.of("breakout"), faces.of("mapping")], ["/breakout.js", "/mapping.js"]);
  assert.equal(asked.length, 2);
});

test("what could not be fetched is tried again, under an address that no browser has given up", async () => {
  const { asked, faces, pass } = world(2);
  faces.of("mapping");
  while (!faces.of("mapping")) await pass();
  const tries = asked.filter((one) => one.startsWith("/mapping.js"));
  assert.ok(tries.length >= 2);
  assert.equal(new Set(tries).size, tries.length);
});

test("a kind without a face of its own is none to wait for", async () => {
  const { asked, faces } = world();
  assert.equal(faces.of("pause"), undefined);
  assert.deepEqual(asked, []);
});

test("who wants the words of all faces has those that are here, and the others are fetched", async () => {
  const { asked, faces } = world();
  assert.deepEqual(faces.all(), []);
  await new Promise(setImmediate);
  assert.deepEqual([...asked].sort(), ["/breakout.js", "/mapping.js"]);
  assert.deepEqual(faces.all().sort(), ["/breakout.js", "/mapping.js"]);
});
