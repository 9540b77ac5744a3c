import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { renewIfGone } from "../../static/js/helpers/renew.js";

const ADDRESS = "/static/pages/en-0123456789/phone-mapping.js";
const OTHER_VERSION = ADDRESS.replace("0123456789", "abcdef0123");
let answer;
let loads;
let writes;

beforeEach(() => {
  answer = async () => ({ status: 404 });
  loads = 0;
  writes = false;
  globalThis.fetch = () => answer();
  globalThis.history = { state: null, replaceState(state) { this.state = state; } };
  globalThis.location = { reload: () => { loads += 1; } };
  globalThis.document = { activeElement: { matches: () => writes } };
});

test("a page comes anew for what the server does not have", async () => {
  assert.equal(await renewIfGone(ADDRESS), true);
  assert.equal(loads, 1);
});

test("what is there, or cannot be asked for, is not gone", async () => {
  const answers = [async () => ({ status: 200 }), async () => ({ status: 503 }), async () => { throw new TypeError("no network"); }];
  for (answer of answers) assert.equal(await renewIfGone(ADDRESS), false);
  assert.equal(loads, 0);
});

test("the page that came anew and names the same folder does not come again and again", async () => {
  for (const address of [ADDRESS, ADDRESS, ADDRESS.replace("mapping", "breakout"), ADDRESS]) await renewIfGone(address);
  assert.equal(loads, 1);
  await renewIfGone(OTHER_VERSION);
  assert.equal(loads, 2);
});

test("nobody loses the place in which they write", async () => {
  const waiting = [];
  writes = true;
  await renewIfGone(ADDRESS, (run) => waiting.push(run));
  assert.equal(loads, 0);
  writes = false;
  waiting.pop()();
  assert.equal(loads, 1);
});
