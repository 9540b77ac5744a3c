/** Moves one entry: pressed, it has a list of where to; dragged, the entry goes where it is let go. */
import { html, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { behind } from "./arranging.js";
import { TitleForm } from "./groupsection.js";

/** Pixels that a finger moves before it drags. */
const SLACK = 8;
/** Pixels from the edge of the screen within which the page goes along. */
const EDGE = 72;

export function EntryMover({ entry, groups, of, move, begin, held, hold }) {
  const [on, set] = useState("");
  const button = useRef(null);
  const close = () => { set(""); button.current?.focus(); };
  const drag = useDrag({ entry, of, move, held, hold });
  const moveTo = (to, after) => { close(); move(entry, to, after); };
  return html`
    <div class="mover" data-held=${held?.id === entry.id || null} onKeyDown=${(event) => event.key === "Escape" && on && close()}>
      <button type="button" class="quiet grip" id=${`move-${entry.id}`} ref=${button} aria-expanded=${on !== ""} ...${drag}
        onClick=${() => !drag.wasDragged() && set(on ? "" : "list")}><span aria-hidden="true">⠿</span> ${t("Move")}<span class="sr-only">: ${entry.text}</span></button>
      ${on === "list" && html`<${Places} ...${{ entry, groups, of, moveTo }} onNew=${() => set("new")} onClose=${close} />`}
      ${on === "new" && html`<${TitleForm} label=${t("What is this group called?")} first="" act=${t("Make the group")}
        onSave=${(title) => { close(); begin(entry, title); }} onCancel=${close} />`}
    </div>`;
}

/** Where an entry can go; the first choice takes the focus. */
function Places({ entry, groups, of, moveTo, onNew, onClose }) {
  const list = useRef(null);
  useLayoutEffect(() => list.current.querySelector("button")?.focus(), []);
  const here = of(entry.group).map(({ id }) => id);
  const at = here.indexOf(entry.id);
  const lastOf = (group) => of(group).at(-1)?.id ?? null;
  // What is in no group is shown the newest first, so there the one above is the one behind which it comes.
  const [up, down] = entry.group ? [here[at - 2] ?? null, here[at + 1]] : [here[at + 1], here[at - 2] ?? null];
  const [first, last] = entry.group ? [at === 0, at === here.length - 1] : [at === here.length - 1, at === 0];
  const choice = (words, run) => html`<li><button type="button" class="quiet" onClick=${run}>${words}</button></li>`;
  return html`
    <ul role="list" class="places" ref=${list} aria-label=${t("Move it to")}>
      ${groups.filter(({ id }) => id !== entry.group).map(({ id, title }) => choice(t("Into “{group}”", { group: title }), () => moveTo(id, lastOf(id))))}
      ${entry.group && choice(t("Into no group"), () => moveTo(null, lastOf(undefined)))}
      ${!first && choice(t("Up"), () => moveTo(entry.group ?? null, up))}
      ${!last && choice(t("Down"), () => moveTo(entry.group ?? null, down))}
      ${choice(t("Into a new group"), onNew)}
      ${choice(t("Cancel"), onClose)}
    </ul>`;
}

/** What a pointer does on the grip; a press that does not move is a click. */
function useDrag({ entry, of, move, hold }) {
  const from = useRef(null);
  const dragged = useRef(false);
  const over = useRef(null);
  const end = () => { from.current = null; over.current = null; hold(null); };
  return {
    wasDragged: () => { const was = dragged.current; dragged.current = false; return was; },
    onPointerDown(event) {
      if (event.button) return;
      dragged.current = false;
      from.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event) {
      if (!from.current) return;
      const { clientX: x, clientY: y } = event;
      if (!dragged.current && Math.hypot(x - from.current.x, y - from.current.y) < SLACK) return;
      dragged.current = true;
      if (y < EDGE) scrollBy(0, -12);
      else if (y > innerHeight - EDGE) scrollBy(0, 12);
      over.current = placeAt(x, y, entry, of);
      hold({ id: entry.id, over: over.current });
    },
    onPointerUp() {
      const place = dragged.current && over.current;
      end();
      if (place) move(entry, place.to, place.after);
    },
    onPointerCancel: end,
  };
}

/** The group, or none, and the entry behind which one is that lie under a point. */
function placeAt(x, y, entry, of) {
  const under = document.elementFromPoint(x, y);
  const zone = under?.closest("[data-group]");
  if (!zone) return null;
  const to = zone.dataset.group || null;
  const row = under.closest("[data-entry]");
  const list = of(to ?? undefined).map(({ id }) => id).filter((id) => id !== entry.id);
  if (!row || !list.includes(row.dataset.entry)) return { to, after: list.at(-1) ?? null };
  const { top, height } = row.getBoundingClientRect();
  const shown = to ? list : list.reverse();
  return { to, after: behind(shown, row.dataset.entry, y < top + height / 2, !to), at: row.dataset.entry };
}
