import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: '{"lang": "en"}' }) };
const { refusal } = await import("../../static/js/parts/refusal.js");
const { OF_RESIDENTS } = await import("../../static/js/parts/resident/refusals.js");

test("a language that a session does not take is named, and is not something that has gone", () => {
  assert.match(refusal({ ok: false, code: "no-such-language" }, OF_RESIDENTS), /not taken in this language/);
  assert.match(refusal({ ok: false, code: "no-such-person" }), /not there any more/);
});
