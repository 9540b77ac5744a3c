/** Says so when the hall was moved by somebody else: two facilitators see the same. */

import { say, t } from "../../helpers/words.js";
import { standing } from "./agenda.js";

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
  stayAtTheDesk(store, before);
  store.toasts.show(text, { key: "move" });
}

function what(view) {
  const { block } = standing(view);
  if (block) return t("Somebody else moved the hall to: {title}", { title: say(block.title) });
  return view.phase === "before" ? t("Somebody else took the start back.") : t("Somebody else ended the day.");
}

/** A moderator stays with comments that wait when the hall goes on; nothing else holds one back. */
function stayAtTheDesk(store, before) {
  const busy = store.page.role === "moderator" && store.waiting.peek().of(before) > 0;
  if (busy && store.peek.peek() === null) store.peek.value = before;
}
