import assert from "node:assert/strict";
import test from "node:test";
import { pageShown } from "../../static/js/helpers/cue.js";

const pages = [{ id: "a", stay: 20_000 }, { id: "b" }, { id: "c", stay: 30_000 }];
const standing = (page, index = 0) => ({ page, index, turning: null });

test("the page that was asked for is shown, wherever it stands now", () => {
  assert.equal(pageShown(pages, standing("c"), 0), 2);
  assert.equal(pageShown(pages.slice(1), standing("c", 2), 0), 1);
});

test("nobody has asked: the first", () => {
  assert.equal(pageShown(pages, standing(""), 0), 0);
});

test("a page that is gone gives its place to what stands there now", () => {
  const comments = [{ id: "comment-a-1" }, { id: "comment-c-1" }, { id: "note-1" }];
  assert.equal(pageShown(comments, standing("comment-b-1", 1), 0), 1);
  assert.equal(pageShown([], standing("comment-b-1", 9), 0), 0);
});

test("where all pages are of another kind they begin with the first", () => {
  const result = [{ id: "result-parks-1" }, { id: "result-parks-2" }];
  assert.equal(pageShown(result, standing("candidates-parks-2", 1), 0), 0);
});

test("pages that turn stay as long as each is worth, and go round", () => {
  const cue = { page: "b", index: 1, turning: 1000 };
  const at = (seconds) => pageShown(pages, cue, 1000 + seconds * 1000);
  assert.deepEqual([0, 11, 12, 41, 42, 61, 62, 74].map(at), [1, 1, 2, 2, 0, 0, 1, 2]);
});

test("a clock that is a little behind shows no other page", () => {
  assert.equal(pageShown(pages, { page: "b", index: 1, turning: 1000 }, 900), 1);
});
