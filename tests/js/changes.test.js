import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { apply } from "../../static/js/helpers/jsondiff.js";

/** `tests/live/test_changes.py` holds the server, and the client in Python, to the same. */
const CASES = JSON.parse(readFileSync(new URL("./changes.json", import.meta.url)));

for (const { what, before, change, after } of CASES) {
  test(what, () => {
    const untouched = structuredClone(before);
    assert.equal(JSON.stringify(apply(before, change)), JSON.stringify(after));
    assert.deepEqual(before, untouched);
  });
}

test("an entry that is to follow one that is not there is no change to this list", () => {
  assert.throws(() => apply([{ id: "a" }], { put: [["b", { id: "c" }]] }), RangeError);
});
