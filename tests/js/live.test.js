import assert from "node:assert/strict";
import test from "node:test";

import * as telling from "../../static/js/helpers/telling.js";
import { connect } from "../../static/js/live.js";
import { farHall } from "./line.js";
import { fakeTime } from "./time.js";

const PAGE = { surface: "phone", me: "ana", now: 1, views: [] };

test("on a quick line a page is live at once", async (t) => {
  const time = fakeTime(t);
  const hall = farHall(t, 10);
  const live = connect(PAGE, telling);
  await time.pass(100);
  assert.equal(live.status.value, "live");
  assert.equal(hall.tried, 1);
  assert.deepEqual(hall.asked, []);
});

test("a line of two seconds there and back gets through at the first try", async (t) => {
  const time = fakeTime(t);
  const hall = farHall(t, 2000, { pageTook: 4000 });
  const live = connect(PAGE, telling);
  await time.pass(6100);
  assert.equal(live.status.value, "live");
  assert.equal(hall.tried, 1);
});

test("a line that has become slow gets through after one try in vain", async (t) => {
  const time = fakeTime(t);
  const hall = farHall(t, 2200);
  const live = connect(PAGE, telling);
  await time.pass(15000);
  assert.equal(live.status.value, "live");
  assert.equal(hall.tried, 2);
});

test("a command need not wait until a slow socket opens", async (t) => {
  const time = fakeTime(t);
  const hall = farHall(t, 1800, { pageTook: 4000 });
  const live = connect(PAGE, telling);
  const sent = live.send({ type: "Arrive" });
  await time.pass(4100);
  assert.deepEqual(hall.asked.filter(([, what]) => what === "Arrive"), [["http", "Arrive"]]);
  await time.pass(9000);
  assert.equal((await sent).ok, true);
  assert.equal(hall.asked.filter(([, what]) => what === "Arrive").length, 1);
});

test("where a network swallows WebSockets plain HTTP takes over within seconds", async (t) => {
  const time = fakeTime(t);
  farHall(t, 10, { sockets: false });
  const live = connect(PAGE, telling);
  await time.pass(4100);
  assert.equal(live.status.value, "polling");
  const sent = live.send({ type: "Arrive" });
  await time.pass(100);
  assert.equal((await sent).ok, true);
});

test("an answer that comes after a socket has opened does not say that there is none", async (t) => {
  const time = fakeTime(t);
  const hall = farHall(t, 1500, { pageTook: 3000 });
  const live = connect(PAGE, telling);
  await time.pass(20000);
  assert.equal(live.status.value, "live");
  assert.equal(hall.tried, 1);
});

test("what a page asks to be shown while its line is opening is asked for once that is open, and once", async (t) => {
  const time = fakeTime(t);
  const hall = farHall(t, 100);
  const live = connect(PAGE, telling);
  await time.pass(250); // it has said what it has, and is not answered yet
  live.watch(["insights"]);
  assert.deepEqual(hall.asked, []);
  await time.pass(1000);
  assert.equal(live.status.value, "live");
  assert.deepEqual(hall.asked, [["socket", "watch"]]);
});

test("what it asked for before it says with all the rest, as the line opens", async (t) => {
  const time = fakeTime(t);
  const hall = farHall(t, 100);
  connect(PAGE, telling).watch(["insights"]);
  await time.pass(1000);
  assert.deepEqual(hall.asked, []);
});
