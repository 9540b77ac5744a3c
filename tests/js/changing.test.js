import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\", \"views\": []}" }) };
const { createChanging, isOpen, isToCome, moved, places } = await import("../../static/js/parts/console/changing.js");

const NINE = 1_706_198_400_000;
const turn = { began: NINE, left: null, length: 0 };

/** A day of these blocks, a star behind those that have had their turn. */
function day(id, started, ...names) {
  const blocks = names.map((name) => ({ id: name.replace("*", ""), turn: name.endsWith("*") ? turn : null, title: { en: name } }));
  return { id, started, blocks };
}

const running = (block, ...names) => ({ day: "one", block, days: [day("one", true, ...names), day("two", false, "x", "y")] });
const ids = (blocks) => blocks.map((one) => one?.id ?? null);
const of = (view, id) => view.days.flatMap((one) => one.blocks).find((one) => one.id === id);

test("a block can stand after the one that runs or later, and in a day to come before all", () => {
  const view = running("b", "a*", "b*", "c", "d");
  assert.deepEqual(ids(places(view, view.days[0])), ["b", "c", "d"]);
  assert.deepEqual(ids(places(view, view.days[1])), [null, "x", "y"]);
});

test("a place earlier is after the one before the one before, and not before the block that runs", () => {
  const view = running("a", "a*", "b", "c", "d");
  assert.equal(moved(view, of(view, "d"), -1).id, "b");
  assert.equal(moved(view, of(view, "c"), -1).id, "a");
  assert.equal(moved(view, of(view, "b"), -1), undefined);
  assert.equal(moved(view, of(view, "y"), -1), null, "the first of its day");
  assert.equal(moved(view, of(view, "x"), -1), undefined);
});

test("a place later is after the next one, and there is none after the last", () => {
  const view = running("a", "a*", "b", "c");
  assert.equal(moved(view, of(view, "b"), 1).id, "c");
  assert.equal(moved(view, of(view, "c"), 1), undefined);
});

test("what the hall has passed over comes right after the block that runs, if it comes later", () => {
  const view = running("c", "a*", "b", "c*", "d");
  assert.equal(moved(view, of(view, "b"), 1).id, "c");
  assert.equal(moved(view, of(view, "b"), -1), undefined);
});

test("what has been held is not to come, nor anything of a day that is over", () => {
  const view = running("b", "a*", "b*", "c");
  assert.deepEqual(["a", "b", "c", "x"].map((id) => isToCome(view, of(view, id))), [false, false, true, true]);
  const over = { ...view, block: null };
  assert.deepEqual(over.days.map((one) => isOpen(over, one)), [false, true]);
  assert.equal(isToCome(over, of(over, "c")), false);
});

test("what was done is said with a way back, and known as one's own", async () => {
  const sent = [];
  const shown = [];
  const store = {
    view: { value: running("a", "a*", "b", "c") },
    toasts: { show: (text, { action }) => shown.push([text, action]), clear: () => {} },
    act: async (command) => sent.push(command) && { ok: true, made: command.type === "UndoChange" ? undefined : "n1" },
  };
  store.changing = createChanging(store);
  const { changing } = store;
  assert.equal(changing.made("n1"), false);
  await changing.move(of(store.view.value, "c"), -1);
  assert.deepEqual(sent, [{ type: "MoveBlock", block: "c", after: "a" }]);
  assert.equal(changing.made("n1"), true);
  assert.equal(changing.undid("n1"), false);
  await shown[0][1].run();
  assert.deepEqual(sent[1], { type: "UndoChange", change: "n1" });
  assert.equal(changing.undid("n1"), true);
});
