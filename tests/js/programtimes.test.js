import assert from "node:assert/strict";
import test from "node:test";

const page = { lang: "en", views: [{ body: { session: { timezone: "UTC" } } }] };
globalThis.document = { getElementById: () => ({ textContent: JSON.stringify(page) }) };
const { latestPast, timeOf } = await import("../../static/js/helpers/programtimes.js");

const HOUR = 3600_000;
const entry = (state, hour, about) => ({ state, at: hour === null ? null : hour * HOUR, about });
const running = [entry("now", 9), entry("ahead", 10), entry("ahead", null), entry("ahead", 12, true)];
const read = (found, now) => timeOf(found, now).replace(/\s/g, " ");

test("a time is read as it is, or as about then", () => {
  assert.equal(read(running[1], 0), "10:00 AM");
  assert.equal(read(running[3], 0), "about 12:00 PM");
  assert.equal(read(running[2], 0), "");
});

test("what should have begun is promised no more, what began keeps its time", () => {
  const now = latestPast(running, 11 * HOUR);
  assert.equal(now, 10 * HOUR);
  assert.deepEqual(running.map((one) => read(one, now)), ["9:00 AM", "", "", "about 12:00 PM"]);
});

test("before the day runs its times are the plan's, whatever the date", () => {
  const planned = running.map((one) => ({ ...one, state: "ahead" }));
  assert.equal(latestPast(planned, 100 * HOUR), 0);
  assert.equal(latestPast([], HOUR), 0);
});
