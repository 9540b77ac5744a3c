import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { stands } = await import("../../static/js/activities/mapping/morerounds.js");

const THEMES = new Map([["streets", { en: "Streets" }], ["parks", { en: "Parks" }], ["water", { en: "Water" }]]);
const voted = { pool: "streets", taken: [], level: ["a", "b"] };
const known = { pool: "parks", taken: [{ item: "lawns" }] };
const without = { pool: "water", taken: [] };

test("before another round the console says which other themes stand as they are, of those that anything is known of", () => {
  assert.equal(stands({ standings: [voted, known, without] }, [voted], THEMES), "What is known of these stands: Parks.");
  assert.ok(!stands({ standings: [voted, without] }, [voted], THEMES));
});
