import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { NotesForYou } = await import("../../static/js/parts/console/notesforyou.js");
const { OnPaper } = await import("../../static/js/parts/console/workspace.js");

const silent = { who: [], points: [], shows: [], terms: [], note: null };

/** The texts of what a component returns, from the top down; of components in it, what they are given. */
const texts = (part) => {
  if (Array.isArray(part)) return part.flatMap(texts);
  return typeof part === "string" ? [part.trim()].filter(Boolean) : part?.props ? texts(part.props.children) : [];
};

test("the facilitator's notes are headed as theirs, in the page's language; who is sent none has no heading", () => {
  const store = (notes) => ({ peek: { value: null }, view: { value: { block: "a" } }, notes: { value: notes } });
  const notes = { a: { en: "Walk.\nAsk.", es: "Camine." }, b: { en: "Later." } };
  assert.deepEqual(texts(NotesForYou({ store: store(notes) })), ["Notes for you", "Walk.\nAsk."]);
  assert.equal(NotesForYou({ store: store({}) }), null);
});

test("on paper stands what the plan says to everybody, and where it says nothing that is said", () => {
  const block = { ...silent, note: { en: "For all." } };
  assert.deepEqual(texts(OnPaper({ block })), ["In the plan", "For all."]);
  assert.deepEqual(texts(OnPaper({ block: silent })), ["The plan says nothing more about this block."]);
});
