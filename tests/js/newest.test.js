import assert from "node:assert/strict";
import test from "node:test";

import { noteNewest, wentBack } from "../../static/js/helpers/newest.js";
import { fakeStorage } from "./storage.js";

test("a run that began before what this browser was told went back", (t) => {
  fakeStorage(t);
  noteNewest("0-5c0e91aa-run1", 118);
  assert.equal(wentBack("117-5c0e91aa-run2"), true);
  assert.equal(wentBack("99-5c0e91aa-run2"), true);
});

test("a run that has all of it did not, nor is another journal older", (t) => {
  fakeStorage(t);
  assert.equal(wentBack("0-5c0e91aa-run1"), false);
  noteNewest("0-5c0e91aa-run1", 118);
  noteNewest("0-5c0e91aa-run1", undefined);
  assert.equal(wentBack("118-5c0e91aa-run2"), false);
  assert.equal(wentBack("1018-5c0e91aa-run2"), false);
  assert.equal(wentBack("3-77aa0b21-run1"), false);
});
