/** A team's room: the question, the members, the board, and the report-out. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Long } from "../../parts/long.js";
import { Say } from "../../parts/say.js";
import { Board } from "./board.js";
import { CallBack } from "./callback.js";
import { Report } from "./report.js";

export default function Face({ activity, block, live, drafts, person, team, words }) {
  const room = team?.block === block.id ? team.room : null;
  return html`
    <${CallBack} at=${activity.callback} live=${live} />
    <${Say} tag="p" class="prompt" text=${activity.prompt} />
    ${activity.reports && html`<${Reports} reports=${activity.reports} words=${words} />`}
    ${!team && (activity.rooms ? html`<${NoTeam} />` : html`<p class="state">${t("There are no teams in this agenda.")}</p>`)}
    ${room && html`<${Room} ...${{ activity, block, live, drafts, person, room, words }} />`}`;
}

function Room({ activity, block, live, drafts, person, room, words }) {
  return html`
    <${Members} room=${room} person=${person} />
    ${!activity.open && html`<p class="state">${t("The rooms are closed. The board stays as it is.")}</p>`}
    <${Board} ...${{ open: activity.open, block, live, person, room, words, draft: drafts.of(`write:${block.id}`, block.title) }} />
    <${Report} ...${{ open: activity.open, block, live, person, room, drafts }} key=${room.id} />`;
}

function Members({ room, person }) {
  return html`
    <section class="members">
      <h2><${Say} text=${room.title} /></h2>
      <ul role="list">
        ${room.members.map((one) => html`
          <li key=${one.id} class=${one.id === person?.id ? "me" : ""}>
            <${Say} text=${one.name} />
            ${one.id === person?.id && html`<span class="tag">${t("you")}</span>`}
            ${one.id === room.scribe && html`<span class="tag">${t("scribe")}</span>`}
          </li>`)}
      </ul>
    </section>`;
}

function NoTeam() {
  return html`
    <section class="card">
      <h2>${t("You will have a team in a moment.")}</h2>
      <p class="soft">${t("As soon as you are in one, its room opens here by itself.")}</p>
    </section>`;
}

function Reports({ reports, words }) {
  return html`
    <section class="reports">
      <h2><${Say} text=${words.reports ?? t("What the teams report")} /></h2>
      ${reports.map((one) => html`
        <article key=${one.id} class="card">
          <h3><${Say} text=${one.title} /></h3>
          <${Long} class=${one.text ? "report-text" : "soft"} text=${one.text || t("No report yet.")} />
        </article>`)}
    </section>`;
}
