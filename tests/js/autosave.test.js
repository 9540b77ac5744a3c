import assert from "node:assert/strict";
import test from "node:test";

import { autosave } from "../../static/js/helpers/autosave.js";
import { fakeTime } from "./time.js";

test("who types without a pause is saved every three seconds", async (t) => {
  const time = fakeTime(t);
  const saved = [];
  const pen = autosave((text) => saved.push(text));
  for (let letters = 1; letters <= 40; letters += 1) {
    pen.typed("x".repeat(letters));
    await time.pass(200);
  }
  assert.deepEqual(saved.map((text) => text.length), [15, 30]);
});

test("a second after the last letter it is saved, once", async (t) => {
  const time = fakeTime(t);
  const saved = [];
  const pen = autosave((text) => saved.push(text));
  pen.typed("a");
  pen.typed("");
  await time.pass(10_000);
  assert.deepEqual(saved, [""]);
});

test("it can be saved at once, and then nothing is left; or dropped", async (t) => {
  const time = fakeTime(t);
  const saved = [];
  const pen = autosave((text) => saved.push(text));
  pen.typed("a");
  pen.flush();
  pen.flush();
  pen.typed("b");
  pen.drop();
  await time.pass(10_000);
  pen.flush();
  assert.deepEqual(saved, ["a"]);
});
