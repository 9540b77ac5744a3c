import assert from "node:assert/strict";
import test from "node:test";

import { bring } from "../../static/js/helpers/bring.js";

const ADDRESS = "/face.js";
const NEVER = new Promise(() => {});

/** A network that answers with each of `answers` in turn (an Error: it fails), and a clock. */
function world(...answers) {
  const asked = [];
  const waiting = [];
  const load = async (address) => {
    asked.push(address);
    const answer = await answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const later = (run, ms) => waiting.push({ run, ms });
  const options = { load, later };
  async function pass(ms = Infinity) {
    await new Promise(setImmediate);
    waiting.splice(0).forEach((one) => (one.ms <= ms ? one.run() : waiting.push(one)));
    await new Promise(setImmediate);
  }
  return { asked, options, pass };
}

test("what could not be fetched is asked for again, at an address that no browser has given up", async () => {
  const { asked, options, pass } = world(new TypeError("no network"), new TypeError("no network"), "a face");
  const coming = bring(ADDRESS, options);
  await pass(5000);
  await pass(5000);
  assert.equal(await coming, "a face");
  assert.equal(asked.length, 3);
  assert.equal(new Set(asked).size, 3);
  assert.ok(asked.every((one) => one.startsWith(ADDRESS)));
});

test("what came is not asked for again", async () => {
  const { asked, options, pass } = world("a face");
  await bring(ADDRESS, options);
  await pass();
  assert.deepEqual(asked, [ADDRESS]);
});

test("what neither comes nor fails is asked for beside that", async () => {
  const { asked, options, pass } = world(NEVER, "a face");
  const coming = bring(ADDRESS, options);
  await pass(14_999);
  assert.equal(asked.length, 1);
  await pass(15_000);
  assert.equal(await coming, "a face");
  assert.equal(asked.length, 2);
});

test("what comes late after all is taken, and nothing more is asked for", async () => {
  let arrive;
  const { asked, options, pass } = world(new Promise((resolve) => { arrive = resolve; }), new TypeError("no network"));
  const coming = bring(ADDRESS, options);
  await pass();
  assert.equal(asked.length, 2);
  arrive("a face");
  assert.equal(await coming, "a face");
  await pass();
  assert.equal(asked.length, 2);
});

test("what is gone is not asked for again", async () => {
  const { asked, options, pass } = world(new TypeError("404"));
  bring(ADDRESS, { ...options, isGone: async (address) => address === ADDRESS });
  await pass();
  await pass();
  assert.deepEqual(asked, [ADDRESS]);
});
