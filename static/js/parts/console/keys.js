/** The keyboard: one key for each thing a facilitator does under pressure. */
import { stepOut } from "../../helpers/focus.js";
import { t } from "../../helpers/words.js";
import { allBlocks } from "./agenda.js";

const FIELDS = "input, textarea, select, [contenteditable]";
const PRESSED_ITSELF = "button, a, summary, label";
const QUESTION = ".confirm";

/** Listen on the document; returns how to stop. */
export function listen(store) {
  const board = { store, table: keyTable(store), last: null, pointed: false, began: null };
  const onKey = (event) => press(board, event);
  const onKeyUp = (event) => release(board, event);
  const onPointer = () => Object.assign(board, { last: null, pointed: true });
  document.addEventListener("keydown", onKey);
  document.addEventListener("keyup", onKeyUp);
  document.addEventListener("pointerdown", onPointer);
  return () => {
    document.removeEventListener("keydown", onKey);
    document.removeEventListener("keyup", onKeyUp);
    document.removeEventListener("pointerdown", onPointer);
  };
}

function keyTable(store) {
  const { moves } = store;
  return {
    " ": () => moves.advance(),
    "ArrowRight": () => moves.advance(),
    "ArrowLeft": () => moves.back(),
    "ArrowUp": () => step(store, -1),
    "ArrowDown": () => step(store, 1),
    "Enter": () => store.peek.value && moves.ask(store.peek.value),
    "Escape": () => escape(store),
    "PageDown": () => store.remote.turn(1),
    "PageUp": () => store.remote.turn(-1),
    "p": store.remote.toggle,
    "q": store.remote.join,
    ".": store.remote.clear,
    "h": moves.holdOrResume,
    "+": () => moves.extend(1),
    "=": () => moves.extend(1),
    "-": () => moves.extend(-1),
    "m": () => write(store),
    "?": () => (store.help.value = true),
  };
}

function press(board, event) {
  const { store, table } = board;
  const { key, target, repeat } = event;
  if (key === "Tab") board.pointed = false;
  if (!repeat) board.began = target;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.querySelector("dialog[open]")) return;
  const own = ownOf(board, target);
  if (repeat && presses(key) && !target.closest?.(FIELDS)) return event.preventDefault();
  const run = table[key.length === 1 ? key.toLowerCase() : key];
  const slipped = slip(board, key, own);
  if (!run || repeat || !wanted(store, key, target, own)) return;
  event.preventDefault();
  if (slipped) store.toasts.show(t("The button you pressed is gone. Press again to move the hall."));
  else run();
}

/** A key held down while a question opens does not answer it. */
function release(board, event) {
  if (event.key === " " && event.target !== board.began) event.preventDefault();
}

const presses = (key) => key === " " || key === "Enter";

/**
 * What a space or Enter would press. Not what was only clicked on: by now it may do the opposite,
 * so the key is the hall's. A question has the focus on purpose.
 */
function ownOf(board, target) {
  const own = target.closest?.(PRESSED_ITSELF);
  return own && board.pointed && !own.closest(QUESTION) ? null : own;
}

/**
 * A button worked by keyboard may vanish with its effect; the next space, meant for its neighbour,
 * must not move the hall. Says whether this key is such a one.
 */
function slip(board, key, own) {
  const gone = board.last !== null && !board.last.isConnected;
  board.last = own && presses(key) ? own : null;
  return gone && presses(key);
}

/** Fields keep their keys, buttons and links theirs; single keys can be switched off (WCAG 2.1.4). */
function wanted(store, key, target, own) {
  if (target.closest?.(FIELDS)) return key === "Escape";
  if (own && presses(key)) return false;
  return store.keys.value || key === "Escape";
}

function step(store, by) {
  const blocks = allBlocks(store.view.value);
  const at = blocks.findIndex((block) => block.id === (store.peek.value ?? store.view.value.block));
  const to = blocks[Math.min(blocks.length - 1, Math.max(0, at + by))];
  if (to) store.look(to.id);
}

function escape(store) {
  const field = document.activeElement?.closest?.(FIELDS);
  if (field?.closest(".drawer")) store.drawers.close();
  else if (field) stepOut(field);
  else if (store.asking.value) store.asking.value = null;
  else if (store.drawers.open.value) store.drawers.close();
  else if (store.peek.value) store.look(null);
}

function write(store) {
  store.drawers.show("messages");
  requestAnimationFrame(() => document.getElementById("message-text")?.focus());
}
