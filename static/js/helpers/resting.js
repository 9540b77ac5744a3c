/**
 * A new button never acts under the pointer that pressed the last one. What stood around a press is
 * remembered; whatever stands there afterwards and did not (the same button by another name, the
 * answer to a question, a row that slid up) rests before it can be pressed: for a moment at least, and
 * until the pointer has left the place, or stayed long enough to mean it. A finger, and a key, cannot be
 * seen to leave.
 */

const LEAST = 900;
const STAYS = { mouse: 3000, other: 1500 };

/** Timers are not quite of one mind with the clock, in ms. */
const TIMER_SLACK_MS = 20;

/** How far from where it pressed a pointer has left, in px: a hand that presses twice does not hold quite still. */
const LEFT = 8;

/** How long an answer may take that changes a button, in ms. */
const WATCHED = 10_000;

/** How far from the last press the next may be and still be the same hand's slip, in px. */
const REACH = 40;

/** The last press: its place, its moment, whether by mouse, and the buttons that were around it. */
let press;

/** The kind of pointer that was put down last. */
let pointer;

/** What rests: button → when it began (ms), and the press it rests from. */
const coolingDown = new Map();

/** Begin; once for a page. */
export function restNewButtons() {
  document.addEventListener("click", onClick, true);
  document.addEventListener("pointerdown", ({ pointerType }) => (pointer = pointerType), true);
  document.addEventListener("pointermove", onMove, true);
  document.addEventListener("input", onInput, true);
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
}

function onClick(event) {
  const button = event.target.closest("button");
  if (button?.dataset.rests) {
    event.preventDefault();
    event.stopPropagation();
  } else if (button) {
    const mouse = event.detail > 0 && pointer === "mouse";
    press = { ...placeOf(event, button), at: event.timeStamp, mouse, left: false };
    press.known = around(press);
  }
}

/** Who has typed or chosen something since has gone on: nothing rests, nor what changes by that. */
function onInput() {
  press = null;
  coolingDown.forEach((one) => (one.since = -Infinity));
  wake();
}

function onMove({ clientX, clientY }) {
  if (!press || Math.hypot(clientX - press.x, clientY - press.y) < LEFT) return;
  press.left = true;
  wake();
}

/** A key presses the middle of a button. */
function placeOf({ detail, clientX: x, clientY: y }, button) {
  if (detail) return { x, y };
  const { left, top, width, height } = button.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The buttons within reach of a place, each with its name, marked where it covers the place. */
function around({ x, y }) {
  const found = new Map();
  document.querySelectorAll("button").forEach((button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const away = Math.max(left - x, x - right, top - y, y - bottom);
    if (away < REACH && right > left) found.set(button, button.textContent + (away > 0 ? "" : "!"));
  });
  return found;
}

/** One that was pressed and has only been pushed aside is as it was. */
function look() {
  if (!press || performance.now() - press.at > WATCHED) return;
  around(press).forEach((name, button) => {
    const before = press.known.get(button);
    press.known.set(button, name);
    if (name !== before && `${name}!` !== before) coolDown(button);
  });
}

/** What rests by itself already is left to do so. */
function coolDown(button) {
  if (button.ariaDisabled) return;
  button.ariaDisabled = button.dataset.rests = "true";
  coolingDown.set(button, { since: performance.now(), press });
  setTimeout(wake, LEAST + TIMER_SLACK_MS);
  setTimeout(wake, stays(press) + TIMER_SLACK_MS);
}

const stays = ({ mouse }) => (mouse ? STAYS.mouse : STAYS.other);

function wake() {
  const now = performance.now();
  coolingDown.forEach((one, button) => {
    if (now - one.since < (one.press.left ? LEAST : stays(one.press))) return;
    coolingDown.delete(button);
    delete button.dataset.rests;
    button.ariaDisabled = null;
  });
}
