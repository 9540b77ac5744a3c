/** Every team's room as a tile, side by side, or one of them whole. */
import { html, useEffect, useRef, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { RoomOnConsole } from "./room.js";
import { RoomTile } from "./roomtile.js";

const ALL = "all-rooms";
const opens = (team) => `open-${team.id}`;

export function Rooms({ teams, block, store }) {
  const [open, setOpen] = useState(null);
  const focus = useRef(null);
  useEffect(() => void document.getElementById(focus.current)?.focus(), [open]);
  const turn = (id, to) => () => {
    focus.current = to;
    setOpen(id);
  };
  const team = teams.find((one) => one.id === open);
  if (team) {
    return html`<button type="button" class="quiet all-rooms" id=${ALL} onClick=${turn(null, opens(team))}>‹ ${t("All rooms")}</button>
      <${RoomOnConsole} key=${team.id} team=${team} block=${block} store=${store} />`;
  }
  return html`<div class="rooms">${teams.map((one) => html`<${RoomTile} key=${one.id} team=${one} opens=${opens(one)}
    onOpen=${turn(one.id, ALL)} />`)}</div>`;
}
