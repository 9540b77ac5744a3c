import assert from "node:assert/strict";
import { test } from "node:test";

import { behindWhom, inOrder, nextInOrder } from "../../static/js/activities/breakout/reportorder.js";

const team = (id, called = false) => ({ id, called });
const names = (teams) => teams.map((one) => one.id).join("");

test("teams stand as they report, and whom the order does not know comes last", () => {
  const teams = [team("a"), team("b"), team("c"), team("d")];
  assert.equal(names(inOrder(teams)), "abcd");
  assert.equal(names(inOrder(teams, ["c", "a"])), "cabd");
  assert.equal(names(inOrder(teams, ["gone", "d"])), "dabc");
});

test("the next is who has yet to report, also one before the turn", () => {
  const order = [team("a"), team("b", true), team("c", true), team("d")];
  assert.equal(nextInOrder(order, { team: "b" }).id, "d");
  assert.equal(nextInOrder(order, null).id, "a");
  assert.equal(nextInOrder([team("a"), team("b", true)], { team: "b" }).id, "a");
  assert.equal(nextInOrder([team("a", true)], { team: "a" }), null);
});

test("a team is told by whom it stands behind", () => {
  const order = [team("a"), team("b")];
  assert.equal(behindWhom(order, "a"), null);
  assert.equal(behindWhom(order, "b"), "a");
});
