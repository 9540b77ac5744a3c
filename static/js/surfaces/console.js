/** The facilitator's console: joins the live views, the keyboard and the parts, and keeps no state. */
import { faces } from "faces/console";
import { keepFocus } from "../helpers/focus.js";
import { effect, html, render, useEffect } from "../helpers/ui.js";
import { page } from "../helpers/page.js";
import { restNewButtons } from "../helpers/resting.js";
import { listener, takes } from "../helpers/telling.js";
import { t } from "../helpers/words.js";
import { connect } from "../live.js";
import { Announcer } from "../parts/announcer.js";
import { ControlBar } from "../parts/console/controlbar.js";
import { createBuzzer, watchWarnings } from "../parts/console/buzz.js";
import { ClockMoves } from "../parts/console/clockmoves.js";
import { Consoles } from "../parts/console/consoles.js";
import { createStore } from "../parts/console/store.js";
import { Drawer } from "../parts/console/drawers.js";
import { BlockFacts, DayFacts } from "../parts/console/facts.js";
import { Between } from "../parts/console/between.js";
import { Help } from "../parts/console/help.js";
import { InsightDesk } from "../parts/console/insights/desk.js";
import { listen } from "../parts/console/keys.js";
import { NotesForYou } from "../parts/console/notesforyou.js";
import { NoticesOnConsole } from "../parts/console/notices.js";
import { OnStage } from "../parts/console/onstage.js";
import { Panes } from "../parts/console/panes.js";
import { People } from "../parts/console/people.js";
import { Proposal } from "../parts/console/proposal.js";
import { AgendaNav } from "../parts/console/agendanav.js";
import { watchChanges } from "../parts/console/changesmade.js";
import { watchMoves } from "../parts/console/watchmoves.js";
import { Share } from "../parts/console/share.js";
import { SessionLine } from "../parts/console/sessionline.js";
import { Toasts } from "../parts/console/toasts.js";
import { Trouble } from "../parts/console/trouble.js";
import { Workspace } from "../parts/console/workspace.js";

function Console({ store }) {
  useEffect(() => listen(store), [store]);
  if (!store.view.value) return html`<p class="loading" role="status">${t("Connecting…")}</p>`;
  const narrow = store.narrow.value;
  return html`<div class="console" data-running=${store.view.value.block ? "true" : null} data-pane=${store.pane.value} data-drawer=${store.drawers.open.value}>
    <a class="skip sr-only" href="#main">${t("To the block’s work")}</a>
    <${ControlBar} store=${store} faces=${faces} />
    <${Trouble} store=${store} />
    ${narrow && html`<${Panes} store=${store} /><${SessionLine} store=${store} />`}
    <div class="columns">
      <div class="rail">
        <div class="rail-list">
          <${AgendaNav} store=${store} />
          ${!narrow && html`<${NotesForYou} store=${store} />`}
        </div>
        ${!narrow && html`<${Toasts} store=${store} />`}
      </div>
      <main id="main" class="center" tabindex="0">
        ${store.view.value.block ? narrow && html`<${Clockwork} store=${store} />` : html`<${Between} store=${store} faces=${faces} />`}
        ${narrow && html`<${OnStage} store=${store} />`}
        <${Proposal} store=${store} />
        ${store.insights.isOpen.value ? html`<${InsightDesk} store=${store} />` : html`<${Workspace} store=${store} faces=${faces} />`}
        ${narrow && html`<${NotesForYou} store=${store} />`}
      </main>
      <${Side} store=${store} />
    </div>
    ${!narrow && html`<${SessionLine} store=${store} />`}
    ${narrow && html`<${Toasts} store=${store} />`}
    <${Help} store=${store} />
    <${Announcer} />
  </div>`;
}

/** Of the bar, what a phone has no room for in it. */
function Clockwork({ store }) {
  return html`<section class="clockwork" aria-label=${t("The clock")}>
    <${BlockFacts} store=${store} /><${DayFacts} store=${store} /><${ClockMoves} store=${store} /></section>`;
}

/** The stage in small, and its remote; a drawer that is open stands in the remote's place. */
function Side({ store }) {
  return html`<aside class="side" aria-label=${t("Stage, messages and people")}>
    ${!store.narrow.value && html`<${OnStage} store=${store} />`}
    <${Drawer} store=${store} id="messages" label=${t("Messages")}><${NoticesOnConsole} store=${store} /><//>
    <${Drawer} store=${store} id="people" label=${t("People")}><${People} store=${store} /><${Consoles} store=${store} /><//>
    <${Drawer} store=${store} id="share" label=${t("Share")}><${Share} store=${store} /><//>
  </aside>`;
}

const live = connect(page, { listener, takes }, { door: "/console" });
const store = createStore(live, page, faces);
effect(() => watchMoves(store));
effect(() => watchChanges(store));
const buzz = createBuzzer((pattern) => navigator.vibrate?.(pattern));
effect(() => watchWarnings(store, buzz));
const app = document.getElementById("app");
keepFocus(app);
restNewButtons();
render(html`<${Console} store=${store} />`, app);
