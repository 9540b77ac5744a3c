/** What the scribe shows the hall of the board: up to three entries or groups, each marked by a press. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

const MOST = 3;

export function Star({ entry, room, block, live }) {
  const marks = live.unsent.value.map((one) => one.do).filter((one) => one.type === "MarkEntry" && one.block === block.id);
  const isMarked = (id) => marks.findLast((one) => one.contribution === id)?.marked ?? (room.marked ?? []).includes(id);
  const on = isMarked(entry.id);
  const full = !on && [...room.board, ...(room.groups ?? [])].filter((one) => isMarked(one.id)).length >= MOST;
  if (entry.silent) return null; // nobody else's yet
  const turn = () => live.send({ type: "MarkEntry", block: block.id, contribution: entry.id, marked: !on });
  return html`<button type="button" class="star" aria-pressed=${on ? "true" : "false"} disabled=${full} onClick=${turn}>
    <span aria-hidden="true">${on ? "★" : "☆"}</span> ${full ? t("Three are marked") : t("In our report")}</button>`;
}
