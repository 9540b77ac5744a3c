/** Says so when the hall was moved by somebody else: two facilitators see the same. */
import { say, t } from "../../helpers/words.js";
import { position } from "./agenda.js";

const last = new WeakMap();

/** Run as an effect: it reads the position, and speaks when it changed without our doing. */
export function watchMoves(store) {
  const view = store.view.value;
  if (!view) return;
  const before = last.get(store);
  last.set(store, view.block);
  if (before === undefined || before === view.block) return;
  const text = what(view);
  if (!store.moves.movedByOthers(view.block, text)) return;
  store.asking.value = null;
  goWhereSomethingWaits(store, before);
  store.toasts.show(text, { key: "move" });
}

function what(view) {
  const { block } = position(view);
  if (block) return t("Somebody else moved the hall to: {title}", { title: say(block.title) });
  return view.phase === "before" ? t("Somebody else took the start back.") : t("Somebody else ended the day.");
}

/**
 * A moderator comes along to where something for them can come in, and else stays with what waits; nothing
 * else holds one back, and nobody is taken from what they are typing.
 */
function goWhereSomethingWaits(store, before) {
  if (store.page.role !== "moderator") return;
  const { of, takes } = store.waiting.peek();
  if (takes(store.view.peek().block) && !typing()) store.peek.value = null;
  else if (of(before) > 0 && store.peek.peek() === null) store.peek.value = before;
}

function typing() {
  return document.activeElement?.matches(".work :is(input:not([type=radio]), textarea)");
}
