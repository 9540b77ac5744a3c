/** The clerk's desk: what is voted on right now, and who of how many has voted by which way. */
import { keepFocus } from "../helpers/focus.js";
import { page } from "../helpers/page.js";
import { restNewButtons } from "../helpers/resting.js";
import * as telling from "../helpers/telling.js";
import { html, render } from "../helpers/ui.js";
import { t } from "../helpers/words.js";
import { connect } from "../live.js";
import { Announcer } from "../parts/announcer.js";
import { DeskFoot, DeskHead } from "../parts/clerk/frame.js";
import { Tablets } from "../parts/clerk/tablets.js";
import { Notices } from "../parts/notice.js";
import { KeptHere } from "../parts/status.js";
import { stopped } from "../parts/stopped.js";
import { VoteDesk } from "../questions/desk/votedesk.js";

function ClerksDesk({ live }) {
  const view = live.view("clerk").value;
  if (!view?.session) return html`<p class="sheet" role="status">${t("Connecting…")}</p>`;
  return html`<${DeskHead} ...${{ view, live }} />
    <main class="desk" data-votes=${view.votes.length} id="main" tabindex="-1">
      ${view.stopped && html`<p class="problem" role="alert">${stopped()}</p>`}
      <${KeptHere} live=${live} />
      <${Notices} notices=${[view.notice]} />
      ${view.votes.map((vote) => html`<${VoteDesk} key=${vote.id} ...${{ vote, view, live }} />`)}
      ${view.votes.length === 0 && html`<p class="desk-idle">${t("Nothing is asked in this part of the day. What is asked shows here by itself.")}</p>`}
      <${Tablets} ...${{ view, live }} />
    </main>
    <${DeskFoot} live=${live} />
    <${Announcer} />`;
}

const live = connect(page, telling, { keep: true, door: "/clerk" });
const app = document.getElementById("app");
keepFocus(app);
restNewButtons();
render(html`<${ClerksDesk} live=${live} />`, app);
