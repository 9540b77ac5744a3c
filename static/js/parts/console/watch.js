/** Says so when the hall was moved by somebody else: two facilitators see the same. */

import { say, t } from "../../helpers/words.js";
import { standing } from "./agenda.js";

const last = new WeakMap();

/** Run as an effect: it reads the position, and speaks when it changed without our doing. */
export function watchMoves(helm) {
  const view = helm.view.value;
  if (!view) return;
  const before = last.get(helm);
  last.set(helm, view.block);
  if (before === undefined || before === view.block || helm.moves.recently()) return;
  const { block } = standing(view);
  helm.asking.value = null;
  stayAtTheDesk(helm, before);
  const text = block
    ? t("Somebody else moved the hall to: {title}", { title: say(block.title) })
    : t("Somebody else ended the day.");
  helm.toasts.show(text, { key: "move" });
}

/** A moderator in the middle of a queue stays with it when the hall goes on. */
function stayAtTheDesk(helm, before) {
  const busy = helm.page.role === "moderator" && helm.desks.peek().has(before);
  if (busy && helm.peek.peek() === null) helm.peek.value = before;
}
