import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { refusal } = await import("../../static/js/parts/refusal.js");

test("a language that a session does not take is named, and is not something that has gone", () => {
  const own = { "no-such-language": () => "Comments are not taken in this language here." };
  assert.match(refusal({ ok: false, code: "no-such-language" }, own), /not taken in this language/);
  assert.match(refusal({ ok: false, code: "no-such-person" }), /not there any more/);
});

test("of the faces of one surface no two say different things for one code", async () => {
  for (const surface of ["phone", "console"]) {
    const said = new Map();
    for (const kind of readdirSync(new URL("../../static/js/activities", import.meta.url))) {
      const face = await import(`../../static/js/activities/${kind}/${surface}.js`).catch(() => null);
      for (const [code, words] of Object.entries(face?.default.refusals ?? {})) {
        const sentence = words({ ok: false, code, message: "These: Ana, Ben." });
        assert.equal(said.get(code) ?? sentence, sentence, `${surface}: ${code}`);
        said.set(code, sentence);
      }
    }
    assert.ok(said.size > 3, surface);
  }
});

test("a refusal that names people names them in every language", async () => {
  const { default: face } = await import("../../static/js/activities/breakout/console.js");
  const answer = { ok: false, code: "too-few-teams", message: "There are too few teams to keep these apart: Ana, Ben." };
  assert.match(refusal(answer, face.refusals), /: Ana, Ben$/);
});
