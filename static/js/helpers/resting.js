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

let press = null;

/** Begin; once for a page. */
export function restNewButtons() {
  document.addEventListener("click", onClick, true);
  const changes = { subtree: true, childList: true, characterData: true, attributeFilter: ["aria-label", "hidden"] };
  new MutationObserver(look).observe(document.body, changes);
}

function onClick(event) {
  const button = event.target.closest?.("button");
  if (!button) return;
  if (button.dataset.rests) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  press = { ...placeOf(event, button), at: performance.now(), known: new Map() };
  for (const [one, face] of around(press)) press.known.set(one, face);
}

/** A key presses the middle of a button. */
function placeOf({ detail, clientX, clientY }, button) {
  if (detail) return { x: clientX, y: clientY };
  const { left, top, width, height } = button.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The buttons within reach of a place, each with its name and whether it covers the place. */
function around({ x, y }) {
  const found = [];
  for (const one of document.querySelectorAll("button")) {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const away = Math.max(left - x, x - right, top - y, y - bottom);
    const name = one.getAttribute("aria-label") ?? one.textContent;
    if (away < REACH && right > left) found.push([one, { name, under: away <= 0 }]);
  }
  return found;
}

function look() {
  if (!press || performance.now() - press.at > WATCHED) return;
  for (const [one, face] of around(press)) {
    const before = press.known.get(one);
    press.known.set(one, face);
    if (before?.name !== face.name || (face.under && !before.under)) rest(one);
  }
}

function rest(button) {
  clearTimeout(button.dataset.rests);
  const own = button.dataset.rests || !button.hasAttribute("aria-disabled");
  if (own) button.setAttribute("aria-disabled", "true");
  button.dataset.rests = setTimeout(() => {
    delete button.dataset.rests;
    if (own) button.removeAttribute("aria-disabled");
  }, RESTS);
}
