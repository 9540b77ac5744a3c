import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\", \"views\": []}" }) };
const ROOT = new URL("../../static/js/", import.meta.url);
const { default: mapping } = await import("../../static/js/activities/mapping/console.js");
const { default: feedback } = await import("../../static/js/activities/feedback/console.js");
const { default: icebreaker } = await import("../../static/js/activities/icebreaker/console.js");
const { default: breakout } = await import("../../static/js/activities/breakout/console.js");

test("a kind says in its own words what a move of the hall would close, and nothing where it closes nothing", () => {
  const turnout = { ballots: 41, people: 63 };
  assert.equal(mapping.closing({ open: true, turnout }), "Voting is open. Voted: 41 of 63.");
  assert.ok(!mapping.closing({ open: false, turnout }));
  const counts = { received: 12, waiting_count: 3 };
  assert.equal(feedback.closing({ open: true, ...counts }), "Comments are open: 12 received, 3 not decided yet.");
  assert.ok(!feedback.closing({ open: false, ...counts }));
  assert.equal(breakout.closing, undefined);
});

test("an ice fall asks where answers or talks would end with the move, and not for what is there again later", () => {
  const open = { state: "open", question: { en: "A word?" }, talks: null, coming: { en: "Where from?" } };
  assert.match(icebreaker.closing({ ...open, answered: 3 }), /^“A word\?” is open \(answers: 3\)/);
  assert.ok(!icebreaker.closing({ ...open, answered: 0 }));
  assert.ok(!icebreaker.closing({ ...open, state: "closed", answered: 3 }));
  assert.equal(icebreaker.closing({ ...open, talks: { state: "running" } }), "Pairs are talking now.");
  assert.ok(!icebreaker.closing({ ...open, state: "ahead", talks: { state: "over" } }));
});

test("what all blocks share asks in words that are no kind's", () => {
  const folder = new URL("parts/console/", ROOT);
  for (const file of ["askedofthehall.js", "hallmoves.js", "moves.js", "workspace.js", "question.js"]) {
    const words = [...readFileSync(new URL(file, folder), "utf8").matchAll(/\bt\("([^"]+)"/g)].map((found) => found[1]);
    const wrong = words.filter((text) => /\b(dots?|ballots?|votes?|voting|comments?|rooms?)\b/i.test(text));
    assert.deepEqual(wrong, [], file);
  }
});
