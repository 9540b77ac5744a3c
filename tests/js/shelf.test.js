import assert from "node:assert/strict";
import test from "node:test";

import { viewShelf } from "../../static/js/helpers/shelf.js";
import { fakeStorage } from "./storage.js";

const view = (topic, rev, body, epoch = "first") => ({ topic, epoch, rev, body });

test("of one topic the greatest revision wins, in whatever order they come", () => {
  const shelf = viewShelf([view("phone", 5, "five")]);
  shelf.put(view("phone", 7, "seven"));
  shelf.put(view("phone", 6, "six"));
  assert.equal(shelf.one("phone").value, "seven");
  assert.deepEqual(shelf.have(), { phone: ["first", 7] });
});

test("what comes from another run of the server is newer, whatever its revision", () => {
  const shelf = viewShelf([view("phone", 5, "before")]);
  shelf.put(view("phone", 1, "after", "second"));
  assert.equal(shelf.one("phone").value, "after");
  assert.deepEqual(shelf.have(), { phone: ["second", 1] });
});

test("a new team's view puts the former team's away", () => {
  const shelf = viewShelf([view("team:red", 1, "red"), view("block:a", 1, "a")]);
  shelf.put(view("team:blue", 2, "blue"));
  shelf.put(view("block:b", 2, "b"));
  assert.equal(shelf.one("team:").value, "blue");
  assert.deepEqual([...shelf.many("block:").value], [["a", "a"], ["b", "b"]]);
});

test("a name without a colon is a whole name", () => {
  const shelf = viewShelf([view("phone", 1, "phone"), view("phones", 2, "another")]);
  assert.equal(shelf.one("phone").value, "phone");
});

/** Whether a browser that was told of row 118 in one run thinks that another one went back. */
function wentBack(t, epoch) {
  fakeStorage(t);
  viewShelf([view("phone", 5, "", "0-5c0e91-run1")]).told(118);
  const shelf = viewShelf([view("phone", 5, "", "118-5c0e91-run2")]);
  assert.equal(shelf.older.value, false);
  shelf.put(view("phone", 1, "", epoch));
  return shelf.older.value;
}

test("a run that began before what this browser was told went back to an older copy", (t) => {
  assert.equal(wentBack(t, "117-5c0e91-run3"), true);
  assert.equal(wentBack(t, "99-5c0e91-run3"), true);
});

test("a tab that was told knows it, though another has kept by now what this run told it", (t) => {
  fakeStorage(t);
  const shelf = viewShelf([{ ...view("stage", 1, "", "0-5c0e91-run1"), at: 118 }]);
  viewShelf([view("console", 1, "", "0-5c0e91-run1")]).put({ ...view("console", 1, "", "99-5c0e91-run2"), at: 99 });
  shelf.put({ ...view("stage", 1, "", "99-5c0e91-run2"), at: 99 });
  assert.equal(shelf.older.value, true);
});

test("who has read it is not told again after a reload", (t) => {
  fakeStorage(t);
  viewShelf([view("phone", 5, "", "0-5c0e91-run1")]).told(118);
  const shelf = viewShelf([view("phone", 1, "", "99-5c0e91-run2")]);
  assert.equal(shelf.older.value, true);
  assert.equal(viewShelf([view("phone", 1, "", "99-5c0e91-run2")]).older.value, true);
  shelf.read();
  assert.equal(shelf.older.value, false);
  assert.equal(viewShelf([view("phone", 1, "", "99-5c0e91-run2")]).older.value, false);
});

test("what a console's view says of the journal counts as told", (t) => {
  fakeStorage(t);
  viewShelf([{ ...view("console", 1, "", "0-5c0e91-run1"), at: 118 }]);
  assert.equal(viewShelf([view("console", 1, "", "117-5c0e91-run2")]).older.value, true);
});

test("a run that has all of it did not, and another journal is no older copy", (t) => {
  assert.equal(wentBack(t, "118-5c0e91-run3"), false);
  assert.equal(wentBack(t, "1018-5c0e91-run3"), false);
  assert.equal(wentBack(t, "3-77aa0b-run3"), false);
});
