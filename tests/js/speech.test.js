import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\", \"views\": []}" }) };
const { signal } = await import("@preact/signals-core");
const { pageShown } = await import("../../static/js/helpers/cue.js");
const { spokenAt } = await import("../../static/js/helpers/speech.js");
const { minutesOfDay } = await import("../../static/js/helpers/time.js");
const { langOf, say, speakAs, t } = await import("../../static/js/helpers/words.js");

const both = { languages: ["en", "es"], since: 1000, turn: 15_000 };

test("languages take turns, and every screen reckons the same from the server's clock", () => {
  const at = (seconds) => spokenAt(both, 1000 + seconds * 1000);
  assert.deepEqual([0, 14, 15, 29, 30, 45].map(at), ["en", "en", "es", "es", "en", "es"]);
  assert.equal(at(-1), "en");
  assert.equal(spokenAt({ languages: ["es"], since: null, turn: 15_000 }, 999_999), "es");
});

test("a page that turns by itself stays until each language has had its turn", () => {
  const pages = [{ id: "a" }, { id: "b" }];
  const cue = { page: "a", index: 0, turning: 0 };
  assert.deepEqual([11, 13, 23, 25].map((seconds) => pageShown(pages, cue, seconds * 1000)), [0, 1, 1, 0]);
  assert.deepEqual([11, 13, 23, 25].map((seconds) => pageShown(pages, cue, seconds * 1000, 2)), [0, 0, 0, 1]);
});

test("a page that changes its language says everything in the new one", () => {
  const spoken = signal("en");
  const back = { en: "Back at {n}", es: "De regreso a las {n}" }; // as a script that may speak both is given it
  const title = { es: "Receso" };
  speakAs(spoken);
  assert.deepEqual([t(back, { n: 3 }), say({ en: "Break", ...title }), langOf(title)], ["Back at 3", "Break", "es"]);
  assert.equal(minutesOfDay(900), "3:00\u00a0PM");
  spoken.value = "es";
  assert.deepEqual([t(back, { n: 3 }), say({ en: "Break", ...title }), langOf(title)], ["De regreso a las 3", "Receso", undefined]);
  assert.equal(minutesOfDay(900), "3:00\u00a0p.m.");
});
