/** Times as people read them: in the session's zone, in the page's language. */
import { effect, signal } from "@preact/signals-core";
import { page } from "./page.js";
import { locale } from "./words.js";

const LOOK_MS = 250;
const ticking = new WeakMap();

/** The server's clock as a signal that moves once a second, for everybody in the same instant. */
export function seconds(live) {
  if (!ticking.has(live)) ticking.set(live, startTicking(live));
  return ticking.get(live);
}

/** The server's clock for a component: drawn again every second. */
export function useNow(live) {
  return seconds(live).value;
}

/** What a view's clock has left, in ms: it stands still while it is held, and is below zero once it has run over. */
export function timeLeft(clock, now) {
  return clock.ends_at - (clock.held_at ?? now);
}

/** A length of time as "12:34", "1:02:03", or "−0:15" once it has run over. */
export function countdown(ms) {
  const whole = Math.floor(ms / 1000);
  const left = Math.abs(whole);
  const hours = Math.floor(left / 3600);
  const minutes = Math.floor((left % 3600) / 60);
  const parts = hours ? [hours, pad(minutes)] : [minutes];
  return (whole < 0 ? "−" : "") + [...parts, pad(left % 60)].join(":");
}

/** A moment as a time of day in the session's zone: "1:00 PM". */
export function timeOfDay(ms) {
  return hour(ms, zone());
}

/** The same in two: "1:00" and " PM". */
export function partsOfTime(ms) {
  const whole = timeOfDay(ms);
  const [time] = whole.match(/^[\d:]+/) ?? [whole];
  return { time, period: whole.slice(time.length) };
}

/** A moment as a day in the session's zone: "Thursday, January 25"; `more` may ask for its year. */
export function dayOf(ms, more) {
  const parts = { weekday: "long", month: "long", day: "numeric", ...more };
  return new Intl.DateTimeFormat(locale(), { ...parts, timeZone: zone() }).format(ms);
}

/** A calendar date "2024-01-25" as a day; a date has no zone. */
export function calendarDay(date) {
  const parts = { weekday: "long", month: "long", day: "numeric", year: "numeric" };
  return new Intl.DateTimeFormat(locale(), { ...parts, timeZone: "UTC" }).format(Date.parse(date));
}

/** Minutes after midnight as a time of day: 780 is "1:00 PM". */
export function minutesOfDay(minutes) {
  const moment = Date.UTC(2000, 0, 1, 0, minutes);
  return hour(moment, "UTC");
}

/** Whether this device's own clock shows another time than the session's, as of a moment. */
export function elsewhere(ms) {
  return hour(ms) !== timeOfDay(ms);
}

/** A short text whose words stay in one line. */
export function together(words) {
  return words.replace(/\s/g, "\u00a0");
}

/** In one piece: no line ends between "9:00" and "p.m.". */
function hour(ms, timeZone) {
  return together(new Intl.DateTimeFormat(locale(), { timeStyle: "short", timeZone }).format(ms));
}

function startTicking(live) {
  const whole = () => Math.floor(live.now() / 1000) * 1000;
  const now = signal(whole());
  const tick = () => { now.value = whole(); };
  setInterval(tick, LOOK_MS);
  effect(() => tick(live.told.value)); // what begins with a view is never older than what is shown of it
  return now;
}

function zone() {
  const view = page.views.find((one) => one.body.session);
  return view?.body.session.timezone;
}

function pad(number) {
  return String(number).padStart(2, "0");
}
