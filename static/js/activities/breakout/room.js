/** One team's room as the facilitator sees it: who, board, report-out, and a word to that team alone. */
import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { TextField } from "../../parts/console/fields.js";
import { MessageFields, MessageWords, ReadyMade, useMessage } from "../../parts/console/messagefields.js";
import { finder } from "../../parts/console/finder.js";
import { CollapsibleList, LONG } from "../../parts/console/collapsiblelist.js";
import { Disclosure } from "../../parts/console/disclosure.js";
import { Spotlight } from "../../parts/console/spotlight.js";
import { TeamChoice } from "../../parts/console/teamchoice.js";
import { UnconfirmedTag } from "../../parts/console/unconfirmedtag.js";
import { BoardOnConsole } from "./boardonconsole.js";
import { peopleWords } from "./counts.js";
import { RankDesk } from "./rankdesk.js";
import { TeamTime } from "./teamtime.js";
import { TurnOnConsole } from "./turndesk.js";

/** `team` is its tile, `board` the room as its members see it, once that has come. */
export function RoomOnConsole({ team, activity, board, block, store, onClose }) {
  const title = `room-${team.id}`;
  return html`<article class="room" aria-labelledby=${title}>
    <div class="tile-head"><h3 id=${title}>${say(team.title)} <small>${peopleWords(team.members.length)}</small></h3>
      ${onClose && html`<button type="button" class="quiet" onClick=${onClose}>${t("Close board")}<span class="sr-only">: ${say(team.title)}</span></button>`}</div>
    <${TeamTime} ...${{ team, activity, block, store }} />
    <${MembersOnConsole} team=${team} by=${title} store=${store} />
    ${board?.id === team.id ? html`<${WhatTheySay} team=${board} block=${block} store=${store} />`
      : html`<p class="loading" role="status">${t("Connecting…")}</p>`}
    ${store.may("SendNotice") && html`<${Word} team=${team} store=${store} />`}
  </article>`;
}

function WhatTheySay({ team, block, store }) {
  return html`<${TurnOnConsole} team=${team} block=${block} store=${store} />
    <${RankDesk} team=${team} block=${block} store=${store} />
    <${BoardOnConsole} team=${team} block=${block} store=${store} />
    ${team.report && html`<div class="report"><h4>${t("Report-out")}${team.report_waits && html` <${UnconfirmedTag} />`}</h4><p class="words">${team.report}</p>
      <${Spotlight} store=${store} block=${block.id} of="report" id=${team.id} /></div>`}
    ${team.said && html`<div class="report said"><h4>${t("What was said")}</h4><p class="words">${team.said}</p></div>`}`;
}

function MembersOnConsole({ team, by, store }) {
  if (!team.members.length) return html`<p class="hint">${t("Nobody is in this team yet.")}</p>`;
  return html`<${CollapsibleList} rows=${team.members} by=${by} className="members">${(one) => html`<li key=${one.id}>
      ${say(one.name)}${one.id === team.scribe && html` <small class="tag">${t("scribe")}</small>`}${one.wrote && html` <small class="tag" data-tone="good">${t("writing")}</small>`}${one.waits && html` <${UnconfirmedTag} />`}
    </li>`}<//>
    ${store.may("MovePerson") && html`<${Disclosure} head=${t("Move people")}>
      ${() => html`<${Movers} team=${team} by=${by} store=${store} />`}<//>`}`;
}

function Movers({ team, by, store }) {
  const [wanted, setWanted] = useState("");
  const found = team.members.filter(finder(wanted));
  return html`${team.members.length > LONG && html`
    <${TextField} label=${t("Find a person")} type="search" value=${wanted} set=${setWanted} />`}
    <${CollapsibleList} rows=${found} by=${by} className="movers">${(one) => html`<li class="mover" key=${one.id}>
      <span aria-hidden="true">${say(one.name)}</span>
      <${TeamChoice} store=${store} person=${{ ...one, team: team.id }} terse=${true} />
    </li>`}<//>
    ${!found.length && html`<p class="hint" role="status">${t("Nobody of that name.")}</p>`}`;
}

function Word({ team, store }) {
  const message = useMessage(store);
  const shown = store.view.value.notices.find((one) => one.to === team.id);
  const send = (event) => {
    event.preventDefault();
    message.send(team.id);
  };
  const mark = shown && html` <small class="tag">${t("one on screen")}</small>`;
  return html`<details><summary>${t("Message this team")}${mark}</summary>
    ${shown && html`<${MessageWords} text=${shown.text} />`}
    <form class="room-message" onSubmit=${send}>
      <${MessageFields} store=${store} message=${message} label=${t("Message to {who}", { who: say(team.title) })} />
      <button type="submit" disabled=${!message.any}>${t("Send")}</button>
      <${ReadyMade} store=${store} message=${message} />
    </form></details>`;
}
