/**
 * A new button never acts under the pointer that pressed the last one. What stood around a press is
 * remembered; whatever stands there afterwards and did not (the same button by another name, the
 * answer to a question, a row that slid up) rests for a moment before it can be pressed.
 */

const RESTS = 900;

/** How long an answer may take that changes a button, in ms. */
const WATCHED = 10_000;

/** How far from the last press the next may be and still be the same hand's slip, in px. */
const REACH = 40;

/** The last press: its place, its moment, and the buttons that were around it. */
let press;

/** Begin; once for a page. */
export function restNewButtons() {
  document.addEventListener("click", onClick, true);
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
}

function onClick(event) {
  const button = event.target.closest("button");
  if (button?.dataset.rests) {
    event.preventDefault();
    event.stopPropagation();
  } else if (button) {
    press = { ...placeOf(event, button), at: event.timeStamp };
    press.known = around(press);
  }
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
    if (name !== before && `${name}!` !== before) rest(button);
  });
}

/** What rests by itself already is left to do so. */
function rest(button) {
  if (button.ariaDisabled) return;
  button.ariaDisabled = button.dataset.rests = "true";
  setTimeout(() => {
    delete button.dataset.rests;
    button.ariaDisabled = null;
  }, RESTS);
}
