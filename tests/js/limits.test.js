/** What the phone lets one place is what the server counts: both are held to the same cases. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\", \"views\": []}" }) };
const { whyNot } = await import("../../static/js/questions/limits.js");
const CASES = JSON.parse(readFileSync(new URL("./limits.json", import.meta.url)));

const themes = [
  { id: "parks", items: [{ id: "trees" }, { id: "shade" }] },
  { id: "streets", items: [{ id: "buses" }, { id: "taxes" }, { id: "lights" }] },
];
const activity = { budget: 5, cap: 2, quotas: { parks: 3 }, themes };
const WORDS = {
  "over-cap": "At most 2 for one item.",
  "over-budget": "All your dots are placed. Take one back first.",
  "over-quota": "At most 3 in this theme.",
};

for (const { what, dots, item, fault } of CASES) {
  test(what, () => {
    const theme = themes.find(({ items }) => items.some(({ id }) => id === item));
    assert.equal(whyNot(activity, dots, item, theme), fault ? WORDS[fault] : null);
  });
}
