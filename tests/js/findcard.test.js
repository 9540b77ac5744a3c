import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\", \"views\": []}" }) };
const { signal } = await import("../../static/js/helpers/ui.js");
const { forgetWhy, squaresOf } = await import("../../static/js/activities/icebreaker/findcard.js");

const CHOICES = [{ id: "years", title: { en: "Years" } }, { id: "river", title: { en: "River" } }];
const sent = (square, code, seen) => ({ do: { type: "FillSquare", square, code }, seen });
const marks = (held, commands) => squaresOf(CHOICES, held, commands).map(({ filled, unsent }) => [filled, unsent]);

test("a square is filled as the server says", () => {
  assert.deepEqual(marks([{ id: "river" }], []), [[false, false], [true, false]]);
});

test("what this phone has sent is shown before the server shows it, and is said to be on its way", () => {
  assert.deepEqual(marks([], [sent("years", "1234")]), [[true, true], [false, false]]);
  assert.deepEqual(marks([], [sent("years", "1234", {})]), [[true, false], [false, false]]);
});

test("of several the last stands, and an emptied square is empty", () => {
  assert.deepEqual(marks([{ id: "years" }], [sent("years", "1234"), sent("years", null)]), [[false, true], [false, false]]);
});

test("a name is not shown of whoever was in the square before", () => {
  const named = [{ id: "years", name: { en: "Ana" } }];
  assert.equal(squaresOf(CHOICES, named, [])[0].name.en, "Ana");
  assert.equal(squaresOf(CHOICES, named, [sent("years", "1234")])[0].name, undefined);
});

test("why a code filled nothing goes with the card; what something else was refused for stays", () => {
  const left = (type, ok) => {
    const live = { answered: signal({ do: { type }, answer: { ok } }) };
    forgetWhy(live);
    return live.answered.value !== null;
  };
  assert.deepEqual([left("FillSquare", false), left("FillSquare", true), left("SaveReport", false)], [false, true, true]);
});
