/** What was pressed is dragged, wherever the list has moved to since. */
import assert from "node:assert/strict";
import test from "node:test";

const waiting = new Map();
globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
globalThis.addEventListener = (kind, heard) => waiting.set(kind, heard);
const { dragged } = await import("../../static/js/parts/console/insights/dragging.js");

const rows = { mine: dragged(() => ["mine"]), neighbour: dragged(() => ["neighbour"]) };
const press = (row) => rows[row].onPointerDown({ currentTarget: row });
const letGo = () => waiting.get("pointerup")();

/** The row that lies under the pointer now is what a browser drags: the voices taken, and the picture. */
function drag(row) {
  const load = {
    setDragImage: (one) => (load.picture = one),
    setData: (_kind, said) => (load.voices = JSON.parse(said)),
  };
  rows[row].onDragStart({ currentTarget: row, dataTransfer: load, stopPropagation: () => {} });
  return load;
}

test("a row that was pressed is dragged", () => {
  press("mine");
  const { voices, picture } = drag("mine");
  assert.deepEqual(voices, ["mine"]);
  assert.equal(picture, undefined);
});

test("where the list moved on under the pointer it is still the row that was pressed", () => {
  press("mine");
  const { voices, picture } = drag("neighbour");
  assert.deepEqual(voices, ["mine"]);
  assert.equal(picture, "mine");
});

test("what was pressed and let go is no part of a later drag", () => {
  press("mine");
  letGo();
  assert.deepEqual(drag("neighbour").voices, ["neighbour"]);
  assert.deepEqual(drag("mine").voices, ["mine"]);
});
