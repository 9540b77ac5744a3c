/** One team's room as the facilitator sees it: who, board, report-out, and a word to that team alone. */

import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { AskFirst } from "../../parts/console/confirm.js";
import { TextField } from "../../parts/console/fields.js";
import { TeamChoice } from "../../parts/console/teamchoice.js";

export function Room({ team, block, helm }) {
  return html`<article class="room" aria-labelledby=${`room-${team.id}`}>
    <h3 id=${`room-${team.id}`}>${say(team.title)} <small>${t("people: {n}", { n: team.size })}</small></h3>
    <${Members} team=${team} helm=${helm} />
    <${Board} board=${team.board} block=${block} helm=${helm} />
    ${team.report && html`<div class="report"><h4>${t("Report-out")}</h4><p class="words">${team.report}</p></div>`}
    ${helm.may("SendNotice") && html`<${Word} team=${team} helm=${helm} />`}
  </article>`;
}

function Members({ team, helm }) {
  if (!team.members.length) return html`<p class="hint">${t("Nobody is in this team yet.")}</p>`;
  return html`<ul class="members">${team.members.map((one) => html`<li key=${one.id}>
      ${say(one.name)}${one.id === team.scribe && html` <small class="tag">${t("scribe")}</small>`}
    </li>`)}</ul>
    ${helm.may("MovePerson") && html`<details><summary>${t("Move people")}</summary>
      <div class="movers">${team.members.map((one) => html`<div class="mover" key=${one.id}>
        <span aria-hidden="true">${say(one.name)}</span>
        <${TeamChoice} helm=${helm} person=${{ ...one, team: team.id }} terse=${true} />
      </div>`)}</div></details>`}`;
}

function Board({ board, block, helm }) {
  if (!board.length) return html`<p class="hint">${t("The board is empty.")}</p>`;
  return html`<ul class="board">${board.map((one) => html`<li key=${one.id}>
    <p class="words">${one.text}</p><small>${say(one.name)}${one.edited && html` · ${t("edited")}`}</small>
    ${helm.may("RemoveContribution") && html`<${Remove} entry=${one} block=${block} helm=${helm} />`}
  </li>`)}</ul>`;
}

function Remove({ entry, block, helm }) {
  const run = () => helm.act({ type: "RemoveContribution", block: block.id, contribution: entry.id });
  const whose = t("Remove the entry of {name}", { name: say(entry.name) });
  const label = html`<span aria-hidden="true">${t("Remove")}</span><span class="sr-only">${whose}</span>`;
  return html`<${AskFirst} label=${label} question=${t("Take this off the board?")}
    yes=${t("Yes, take it off")} run=${run} className="quiet" />`;
}

function Word({ team, helm }) {
  const [text, setText] = useState("");
  const shown = helm.view.value.notices.find((one) => one.to === team.id);
  const send = async (event) => {
    event.preventDefault();
    const answer = await helm.act({ type: "SendNotice", to: team.id, text });
    if (answer.ok) setText("");
  };
  const mark = shown && html` <small class="tag">${t("one on screen")}</small>`;
  return html`<details><summary>${t("Message this team")}${mark}</summary>
    ${shown && html`<p class="words">${shown.text}</p>`}
    <form class="row" onSubmit=${send}>
      <${TextField} label=${t("Message to {who}", { who: say(team.title) })} quiet=${true} value=${text} set=${setText} max="600" />
      <button type="submit" disabled=${!text.trim()}>${t("Send")}</button>
    </form></details>`;
}
