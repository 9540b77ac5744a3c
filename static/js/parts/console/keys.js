/** The keyboard: one key for each thing a facilitator does under pressure. */

import { stepOut } from "../../helpers/focus.js";
import { t } from "../../helpers/words.js";
import { allBlocks } from "./agenda.js";

const FIELDS = "input, textarea, select, [contenteditable]";
const PRESSED_ITSELF = "button, a, summary, label";
const QUESTION = ".confirm";

/** Listen on the document; returns how to stop. */
export function listen(helm) {
  const board = { helm, table: keyTable(helm), last: null, pointed: false, began: null };
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

function keyTable(helm) {
  const { moves } = helm;
  return {
    " ": moves.advance,
    ArrowRight: moves.advance,
    ArrowLeft: moves.back,
    ArrowUp: () => step(helm, -1),
    ArrowDown: () => step(helm, 1),
    Enter: () => helm.peek.value && moves.ask(helm.peek.value),
    Escape: () => escape(helm),
    h: moves.holdOrResume,
    "+": () => moves.extend(1),
    "=": () => moves.extend(1),
    "-": () => moves.extend(-1),
    m: () => write(helm),
    "?": () => (helm.help.value = true),
  };
}

function press(board, event) {
  const { helm, table } = board;
  const { key, target, repeat } = event;
  if (key === "Tab") board.pointed = false;
  if (!repeat) board.began = target;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.querySelector("dialog[open]")) return;
  const own = ownOf(board, target);
  if (repeat && presses(key) && !target.closest?.(FIELDS)) return event.preventDefault();
  const run = table[key.length === 1 ? key.toLowerCase() : key];
  const slipped = slip(board, key, own);
  if (!run || repeat || !wanted(helm, key, target, own)) return;
  event.preventDefault();
  if (slipped) helm.toasts.show(t("The button you pressed is gone. Press again to move the hall."));
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
function wanted(helm, key, target, own) {
  if (target.closest?.(FIELDS)) return key === "Escape";
  if (own && presses(key)) return false;
  return helm.keys.value || key === "Escape";
}

function step(helm, by) {
  const blocks = allBlocks(helm.view.value);
  const at = blocks.findIndex((block) => block.id === (helm.peek.value ?? helm.view.value.block));
  const to = blocks[Math.min(blocks.length - 1, Math.max(0, at + by))];
  if (to) helm.look(to.id);
}

function escape(helm) {
  const field = document.activeElement?.closest?.(FIELDS);
  if (field) stepOut(field);
  else if (helm.asking.value) helm.asking.value = null;
  else if (helm.peek.value) helm.look(null);
}

function write(helm) {
  helm.pane.value = "messages";
  requestAnimationFrame(() => document.getElementById("message-text")?.focus());
}
