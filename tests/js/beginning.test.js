import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\", \"views\": []}" }) };
const { beginning } = await import("../../static/js/helpers/beginning.js");

const REST = "and a good deal more than that, for sixty letters and some besides, to the end.";

test("a text that is a little longer is not folded", () => {
  assert.equal(beginning("One. Two.", 4, 8), "One. Two.");
});

test("the beginning of a long text ends with a word, not with what stood behind it", () => {
  assert.equal(beginning(`Open on Sundays. ${REST}`, 20, 8), "Open on Sundays…");
  assert.equal(beginning(`Lights, shade, ${REST}`, 17, 8), "Lights, shade…");
});

test("a line that only began, with its dash, is left out", () => {
  assert.equal(beginning(`We agree:\n– Shade\n– ${REST}`, 100, 3).split("\n").length, 3);
  assert.equal(beginning(`We agree:\n– Shade\n– ${REST}`, 21, 8), "We agree:\n– Shade…");
});
