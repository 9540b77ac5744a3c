/** One team's room at a glance: how many are in it, how far they are, and what they wrote last. */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { ideaWords, peopleWords } from "./counts.js";

/** More than any tile has room for; it shows as many whole ones as it has. */
const NEWEST = 8;

/** `opens` is the id of the button that opens the board. */
export function RoomTile({ team, opens, onOpen }) {
  const title = `room-${team.id}`;
  const newest = team.board.slice(-NEWEST).reverse();
  return html`<article class="room tile" aria-labelledby=${title}>
    <div class="tile-head">
      <h3 id=${title} lang=${langOf(team.title)}>${say(team.title)}</h3>
      <button type="button" class="quiet" id=${opens} onClick=${onOpen}>${t("Open board")}<span class="sr-only">: ${say(team.title)}</span></button>
    </div>
    <p class="tile-counts">${team.place && html`<span lang=${langOf(team.place)}>${say(team.place)}</span>`}<span>${peopleWords(team.members.length)}</span>
      <span>${ideaWords(team.board.length)}</span></p>
    ${team.report && html`<p class="report">${team.report}</p>`}
    <ul class="tile-lines" aria-label=${t("The newest on the board")}>${newest.map((one) => html`<li key=${one.id}>${one.text}</li>`)}</ul>
    <p class="tile-foot"><${Mark} is=${team.scribe} yes=${t("scribe")} no=${t("no scribe yet")} />
      <${Mark} is=${team.report} yes=${t("report-out")} no=${t("no report-out yet")} /></p>
  </article>`;
}

function Mark({ is, yes, no }) {
  return html`<small class="tag" data-tone=${is ? "good" : "off"}>${is ? yes : no}</small>`;
}
