import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { OnPaper } = await import("../../static/js/parts/console/workspace.js");

const silent = { who: [], points: [], shows: [], terms: [], note: null };

/** The texts of what a component returns, from the top down; of components in it, what they are given. */
const texts = (part) => {
  if (Array.isArray(part)) return part.flatMap(texts);
  return typeof part === "string" ? [part.trim()].filter(Boolean) : part?.props ? texts(part.props.children) : [];
};

test("the facilitator's notes are headed as theirs, in the page's language", () => {
  const notes = { en: "Walk.\nAsk.", es: "Camine." };
  assert.deepEqual(texts(OnPaper({ block: silent, notes })), ["In the plan", "Notes for you", "Walk.\nAsk."]);
});

test("who is sent no notes reads nothing of them, and is told where the plan says nothing", () => {
  const block = { ...silent, note: { en: "For all." } };
  assert.deepEqual(texts(OnPaper({ block })), ["In the plan", "For all."]);
  assert.deepEqual(texts(OnPaper({ block: silent })), ["The plan says nothing more about this block."]);
});
