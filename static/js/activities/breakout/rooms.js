/** Every team’s room as a tile, side by side, or up to four of them whole: a board is sent while it is open. */
import { html, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { Disclosure } from "../../parts/console/disclosure.js";
import { useWatched } from "../../parts/watching.js";
import { RoomOnConsole } from "./room.js";
import { RoomTile } from "./roomtile.js";

const ALL = "all-rooms";
const MOST_OPEN = 4;
const WITH_NAMES = 12; // teams; of more, how many are here and writing is all there is room for
const opens = (team) => `open-${team.id}`;
const topicOf = (block, team) => `board:${block.id}:${team.id}`;

export function Rooms({ activity, block, store }) {
  const { teams } = activity;
  const [open, setOpen] = useState([]);
  const focus = useRef(null);
  useLayoutEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = null;
  }, [open]);
  const shown = open.map((id) => teams.find((one) => one.id === id)).filter(Boolean);
  useWatched(store.live, shown.map((team) => topicOf(block, team)));
  const turn = (to, then) => {
    focus.current = then;
    setOpen(to);
  };
  if (!shown.length) {
    return html`<div class=${teams.length > WITH_NAMES ? "rooms rooms-many" : "rooms"}>${teams.map((one) => html`<${RoomTile} key=${one.id} team=${one} ...${{ activity, block, store }} opens=${opens(one)}
      onOpen=${() => turn([one.id], ALL)} />`)}</div>`;
  }
  const close = (id) => turn(open.filter((one) => one !== id), open.length > 1 ? ALL : opens({ id }));
  return html`<div class="boards-bar"><button type="button" class="quiet all-rooms" id=${ALL} onClick=${() => turn([], opens(shown[0]))}>‹ ${t("All rooms")}</button>
      ${teams.length > 1 && html`<${Disclosure} head=${t("Open boards beside each other")}>
        ${() => html`<${Beside} teams=${teams} shown=${shown} open=${(id) => turn([...open, id], null)} close=${close} />`}<//>`}</div>
    <div class="boards">${shown.map((team) => html`<${RoomOnConsole} key=${team.id} ...${{ team, activity, block, store }}
      board=${store.live.view(topicOf(block, team)).value?.room} onClose=${shown.length > 1 && (() => close(team.id))} />`)}</div>`;
}

/** Which boards are open; a fifth has no room. */
function Beside({ teams, shown, open, close }) {
  const full = shown.length >= MOST_OPEN;
  return html`${full && html`<p class="hint" role="status">${t("Four boards are open. Close one to open another.")}</p>`}
    <div class="board-choice" role="group" aria-label=${t("Open boards beside each other")}>${teams.map((team) => {
      const on = shown.includes(team);
      return html`<button type="button" key=${team.id} aria-pressed=${on ? "true" : "false"} disabled=${!on && full}
        lang=${langOf(team.title)} onClick=${() => (on ? close(team.id) : open(team.id))}>${say(team.title)}</button>`;
    })}</div>`;
}
