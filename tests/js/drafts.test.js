import assert from "node:assert/strict";
import test from "node:test";

import { signal } from "../../static/vendor/preact-signals-core.js";
import { giveBack, makeDrafts } from "../../static/js/helpers/drafts.js";
import { fakeStorage } from "./storage.js";

const report = (text) => ({ type: "SaveReport", block: "room", text });
const draft = "report:room";

/** A page on a phone: its drafts, what its outbox holds, and what was answered last. */
function page(unsent = []) {
  const live = { answered: signal(null), unsent: signal(unsent) };
  const drafts = makeDrafts("ana");
  giveBack(live, drafts);
  const answer = (command, ok) => { live.answered.value = { id: "1", do: command, draft, answer: { ok } }; };
  return { drafts, answer };
}

test("what was refused is offered, with where it was written, also by the page after it", (t) => {
  fakeStorage(t);
  const first = page();
  first.drafts.of("report:room", { en: "Room" });
  first.drafts.typing("report:room").value = "Ours";
  first.answer(report("Ours"), false);
  const [kept] = page().drafts.kept.value;
  assert.deepEqual([kept.name, kept.draft.value, kept.draft.where], ["report:room", "Ours", { en: "Room" }]);
});

test("what was taken is not offered, and what was typed since is still being typed", (t) => {
  fakeStorage(t);
  const { drafts, answer } = page();
  drafts.typing("report:room").value = "Ours and more";
  answer(report("Ours"), true);
  assert.equal(drafts.typing("report:room").value, "Ours and more");
  answer(report("Ours and more"), true);
  assert.equal(drafts.typing("report:room").value, "");
  assert.deepEqual(drafts.kept.value, []);
});

test("what a page that died was typing is set aside, unless it is on its way", (t) => {
  fakeStorage(t);
  page().drafts.typing("report:room").value = "cut off";
  assert.deepEqual(page([{ id: "1", do: report("cut off"), draft }]).drafts.kept.value, []);
  assert.deepEqual(page().drafts.kept.value.map(({ draft }) => draft.value), ["cut off"]);
});

test("texts are added to each other, but never one that the other holds already", (t) => {
  fakeStorage(t);
  const { drafts, answer } = page();
  for (const text of ["one", "one two", "two", "three"]) answer(report(text), false);
  assert.equal(drafts.of("report:room").value, "three\none two");
});

test("a draft of an earlier version of the program is read", (t) => {
  fakeStorage(t).setItem("draft:ana:write:room", "\"plain\"");
  assert.equal(page().drafts.of("write:room").value, "plain");
});
