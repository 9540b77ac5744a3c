/** One team's room at a glance: who is in it and who is writing, how far they are, and what they wrote last. */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { ideaWords, peopleWords } from "./counts.js";
import { OwnTime } from "./teamtime.js";
import { TilePrompt } from "./tileprompt.js";

/** `opens` is the id of the button that opens the board. */
export function RoomTile({ team, activity, store, opens, onOpen }) {
  const title = `room-${team.id}`;
  const here = team.members.filter((one) => one.here || one.wrote);
  const writing = here.filter((one) => one.wrote).length;
  return html`<article class="room tile" aria-labelledby=${title}>
    <div class="tile-head">
      <h3 id=${title} lang=${langOf(team.title)}>${say(team.title)}</h3>
      <button type="button" class="quiet" id=${opens} onClick=${onOpen}>${t("Open board")}<span class="sr-only">: ${say(team.title)}</span></button>
    </div>
    <p class="tile-counts">${team.place && html`<span lang=${langOf(team.place)}>${say(team.place)}</span>`}<span>${peopleWords(team.members.length)}</span>
      ${here.length > 0 && html`<span>${t("{n} here", { n: here.length })}</span>`}
      ${writing > 0 && html`<span class="tile-writing">${t("{n} writing", { n: writing })}</span>`}
      <span>${ideaWords(team.entries)}</span>${team.voted > 0 && html`<span>${t("Placed their dots: {n}", { n: team.voted })}</span>`}</p>
    <${TilePrompt} activity=${activity} team=${team} />
    ${here.length > 0 && html`<p class="tile-people">${here.map((one, at) => html`${at > 0 && ", "}<${Name} key=${one.id} member=${one} />`)}</p>`}
    ${team.report && html`<p class="report">${team.report}</p>`}
    <ul class="tile-lines" aria-label=${t("The newest on the board")}>${team.newest.map((one) => html`<li key=${one.id}>${one.text}</li>`)}</ul>
    <p class="tile-foot">${team.hand > 0 && html`<small class="tag" data-tone="good">${t("hand up")}</small>`}<${Mark} is=${team.scribe} yes=${t("scribe")} no=${t("no scribe yet")} />
      <${Mark} is=${team.report} yes=${t("report-out")} no=${t("no report-out yet")} />
      <${OwnTime} team=${team} live=${store.live} /></p>
  </article>`;
}

/** Who has just written stands out; in words too. */
function Name({ member }) {
  return member.wrote ? html`<b>${say(member.name)}<span class="sr-only"> (${t("writing")})</span></b>` : say(member.name);
}

function Mark({ is, yes, no }) {
  return html`<small class="tag" data-tone=${is ? "good" : "off"}>${is ? yes : no}</small>`;
}
