/** The keyboard: one key for each thing a facilitator does under pressure. */

import { allBlocks } from "./agenda.js";

const FIELDS = "input, textarea, select, [contenteditable]";
const PRESSED_ITSELF = "button, a, summary, label";

/** Listen on the document; returns how to stop. */
export function listen(helm) {
  const table = keyTable(helm);
  const onKey = (event) => press(helm, table, event);
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
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

function press(helm, table, event) {
  const { key, target, repeat } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.querySelector("dialog[open]")) return;
  const own = target.closest?.(PRESSED_ITSELF);
  if (own && repeat && key === "Enter") return event.preventDefault();
  const run = table[key.length === 1 ? key.toLowerCase() : key];
  if (!run || repeat || !wanted(helm, key, target, own)) return;
  event.preventDefault();
  run();
}

/** Fields keep their keys, buttons and links theirs; single keys can be switched off (WCAG 2.1.4). */
function wanted(helm, key, target, own) {
  if (target.closest?.(FIELDS)) return key === "Escape";
  if (own && (key === " " || key === "Enter")) return false;
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
  if (field) field.blur();
  else if (helm.asking.value) helm.asking.value = null;
  else if (helm.peek.value) helm.look(null);
}

function write(helm) {
  helm.pane.value = "messages";
  requestAnimationFrame(() => document.getElementById("message-text")?.focus());
}
