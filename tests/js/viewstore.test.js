import assert from "node:assert/strict";
import test from "node:test";

import { createViewStore } from "../../static/js/helpers/viewstore.js";
import { fakeStorage } from "./storage.js";

const view = (topic, rev, body, epoch = "first") => ({ topic, epoch, rev, body });

test("of one topic the greatest revision wins, in whatever order they come", () => {
  const viewStore = createViewStore([view("phone", 5, "five")]);
  viewStore.put(view("phone", 7, "seven"));
  viewStore.put(view("phone", 6, "six"));
  assert.equal(viewStore.one("phone").value, "seven");
  assert.deepEqual(viewStore.have(), { phone: ["first", 7] });
});

test("what comes from another run of the server is newer, whatever its revision", () => {
  const viewStore = createViewStore([view("phone", 5, "before")]);
  viewStore.put(view("phone", 1, "after", "second"));
  assert.equal(viewStore.one("phone").value, "after");
  assert.deepEqual(viewStore.have(), { phone: ["second", 1] });
});

test("a new team's view puts the former team's away", () => {
  const viewStore = createViewStore([view("team:red", 1, "red"), view("block:a", 1, "a")]);
  viewStore.put(view("team:blue", 2, "blue"));
  viewStore.put(view("block:b", 2, "b"));
  assert.equal(viewStore.one("team:").value, "blue");
  assert.deepEqual([...viewStore.many("block:").value], [["a", "a"], ["b", "b"]]);
});

test("a name without a colon is a whole name", () => {
  const viewStore = createViewStore([view("phone", 1, "phone"), view("phones", 2, "another")]);
  assert.equal(viewStore.one("phone").value, "phone");
});

/** Whether a browser that was told of row 118 in one run thinks that another one went back. */
function wentBack(t, epoch) {
  fakeStorage(t);
  createViewStore([view("phone", 5, "", "0-5c0e91-run1")]).told(118);
  const viewStore = createViewStore([view("phone", 5, "", "118-5c0e91-run2")]);
  assert.equal(viewStore.rolledBack.value, false);
  viewStore.put(view("phone", 1, "", epoch));
  return viewStore.rolledBack.value;
}

test("a run that began before what this browser was told went back to an older copy", (t) => {
  assert.equal(wentBack(t, "117-5c0e91-run3"), true);
  assert.equal(wentBack(t, "99-5c0e91-run3"), true);
});

test("a tab that was told knows it, though another has kept by now what this run told it", (t) => {
  fakeStorage(t);
  const viewStore = createViewStore([{ ...view("stage", 1, "", "0-5c0e91-run1"), at: 118 }]);
  createViewStore([view("console", 1, "", "0-5c0e91-run1")]).put({ ...view("console", 1, "", "99-5c0e91-run2"), at: 99 });
  viewStore.put({ ...view("stage", 1, "", "99-5c0e91-run2"), at: 99 });
  assert.equal(viewStore.rolledBack.value, true);
});

test("an answer that comes before the first view of a new run is of that run", (t) => {
  fakeStorage(t);
  const viewStore = createViewStore([{ ...view("phone", 1, "", "0-5c0e91-run1"), at: 56 }]);
  viewStore.connecting();
  viewStore.told(57);
  viewStore.put({ ...view("mine:a", 1, "", "56-5c0e91-run2"), at: 57 });
  assert.equal(viewStore.rolledBack.value, false);
  viewStore.put(view("phone", 1, "", "56-5c0e91-run3"));
  assert.equal(viewStore.rolledBack.value, true);
});

test("who has read it is not told again after a reload", (t) => {
  fakeStorage(t);
  createViewStore([view("phone", 5, "", "0-5c0e91-run1")]).told(118);
  const viewStore = createViewStore([view("phone", 1, "", "99-5c0e91-run2")]);
  assert.equal(viewStore.rolledBack.value, true);
  assert.equal(createViewStore([view("phone", 1, "", "99-5c0e91-run2")]).rolledBack.value, true);
  viewStore.dismissRollback();
  assert.equal(viewStore.rolledBack.value, false);
  assert.equal(createViewStore([view("phone", 1, "", "99-5c0e91-run2")]).rolledBack.value, false);
});

test("who has read it while a line is made anew is not told again after a reload", (t) => {
  fakeStorage(t);
  createViewStore([view("phone", 5, "", "0-5c0e91-run1")]).told(118);
  const viewStore = createViewStore([view("phone", 1, "", "99-5c0e91-run2")]);
  viewStore.connecting();
  viewStore.dismissRollback();
  assert.equal(createViewStore([view("phone", 1, "", "99-5c0e91-run2")]).rolledBack.value, false);
});

test("a reload in the run that told it did not go back", (t) => {
  fakeStorage(t);
  createViewStore([{ ...view("stage", 1, "", "0-5c0e91-run1"), at: 3 }]).told(118);
  assert.equal(createViewStore([view("stage", 1, "", "0-5c0e91-run1")]).rolledBack.value, false);
});

test("what was not read is there after a reload, though this run has told more since", (t) => {
  fakeStorage(t);
  createViewStore([view("phone", 5, "", "0-5c0e91-run1")]).told(118);
  createViewStore([view("phone", 1, "", "99-5c0e91-run2")]).told(130);
  assert.equal(createViewStore([view("phone", 1, "", "99-5c0e91-run2")]).rolledBack.value, true);
  const viewStore = createViewStore([view("phone", 1, "", "99-5c0e91-run2")]);
  assert.equal(viewStore.rolledBack.value, true);
  viewStore.dismissRollback();
  viewStore.told(140);
  assert.equal(createViewStore([view("phone", 1, "", "99-5c0e91-run2")]).rolledBack.value, false);
});

test("what a console's view says of the journal counts as told", (t) => {
  fakeStorage(t);
  createViewStore([{ ...view("console", 1, "", "0-5c0e91-run1"), at: 118 }]);
  assert.equal(createViewStore([view("console", 1, "", "117-5c0e91-run2")]).rolledBack.value, true);
});

test("a run that has all of it did not, and another journal is no older copy", (t) => {
  assert.equal(wentBack(t, "118-5c0e91-run3"), false);
  assert.equal(wentBack(t, "1018-5c0e91-run3"), false);
  assert.equal(wentBack(t, "3-77aa0b-run3"), false);
});
