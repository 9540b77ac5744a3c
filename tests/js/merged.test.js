/** A ballot by an older list, as the list of now has it; and which languages an item has no wording in. */
import assert from "node:assert/strict";
import test from "node:test";

import { languagesWithout } from "../../static/js/activities/mapping/languageswithout.js";
import { asListed } from "../../static/js/activities/mapping/merged.js";

const LIST = { cap: 2, themes: [{ items: [{ id: "trees", merged: [{ id: "pools" }, { id: "ponds" }] }] }, { items: [{ id: "paving" }] }] };

for (const [dots, listed] of [
  [{}, {}],
  [{ paving: 2 }, { paving: 2 }],
  [{ pools: 1, paving: 1 }, { trees: 1, paving: 1 }],
  [{ trees: 1, pools: 1 }, { trees: 2 }],
  [{ trees: 2, pools: 1, ponds: 2 }, { trees: 2 }],
]) {
  test(`${JSON.stringify(dots)} stands as ${JSON.stringify(listed)}`, () => {
    assert.deepEqual(asListed(LIST, dots), listed);
  });
}

for (const [title, missing] of [
  [{ en: "Shade" }, ["es"]],
  [{ es: "Sombra" }, ["en"]],
  [{ en: "Wifi", es: "Wifi" }, ["es"]],
  [{ en: "Shade", es: "Sombra" }, []],
]) {
  test(`${JSON.stringify(title)} has none in ${missing.join() || "no language"}`, () => {
    assert.deepEqual(languagesWithout(title, ["en", "es"]), missing);
  });
}
