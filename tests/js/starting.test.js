import assert from "node:assert/strict";
import test from "node:test";

const page = JSON.stringify({ lang: "en", views: [{ body: { session: { timezone: "America/Denver" } } }] });
globalThis.document = { getElementById: () => ({ textContent: page }) };
const { oddities } = await import("../../static/js/parts/console/starting.js");

const day = { id: "two", title: { en: "Day Two" }, date: "2024-02-01" };
const asked = (moment) => oddities({ days: [day] }, day, ["another-date"], Date.parse(moment));

test("on another date than planned both dates are said", () => {
  assert.deepEqual(asked("2024-01-31T23:59:00-07:00"),
    ["Today is Wednesday, January 31, 2024. Day Two is planned for Thursday, February 1, 2024."]);
});

test("a question left open past midnight does not hold a day's own date against it", () => {
  assert.deepEqual(asked("2024-02-01T00:01:00-07:00"), []);
});
