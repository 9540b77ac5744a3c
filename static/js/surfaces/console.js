/** The facilitator's console: joins the live views, the keyboard and the parts, and keeps no state. */
import { faces } from "faces/console";
import { keepFocus } from "../helpers/focus.js";
import { effect, html, render, useEffect } from "../helpers/ui.js";
import { page } from "../helpers/page.js";
import { restNewButtons } from "../helpers/resting.js";
import * as telling from "../helpers/telling.js";
import { t } from "../helpers/words.js";
import { connect } from "../live.js";
import { Announcer } from "../parts/announcer.js";
import { Consoles } from "../parts/console/consoles.js";
import { createStore } from "../parts/console/store.js";
import { Help } from "../parts/console/help.js";
import { listen } from "../parts/console/keys.js";
import { NoticesOnConsole } from "../parts/console/notices.js";
import { OnStage } from "../parts/console/onstage.js";
import { Now } from "../parts/console/now.js";
import { Panes } from "../parts/console/panes.js";
import { People } from "../parts/console/people.js";
import { Proposal } from "../parts/console/proposal.js";
import { AgendaNav } from "../parts/console/agendanav.js";
import { watchMoves } from "../parts/console/watchmoves.js";
import { Toasts } from "../parts/console/toasts.js";
import { Top } from "../parts/console/top.js";
import { Trouble } from "../parts/console/trouble.js";
import { Workspace } from "../parts/console/workspace.js";

function Console({ store }) {
  useEffect(() => listen(store), [store]);
  if (!store.view.value) return html`<p class="loading" role="status">${t("Connecting…")}</p>`;
  return html`<div class="console" data-pane=${store.pane.value}>
    <${Top} store=${store} />
    <${Trouble} store=${store} />
    <${Panes} store=${store} />
    <div class="columns">
      <${AgendaNav} store=${store} />
      <main id="main" class="center" tabindex="-1">
        <${Now} store=${store} faces=${faces} />
        ${store.narrow.value && html`<${OnStage} store=${store} />`}
        <${Proposal} store=${store} />
        <${Workspace} store=${store} faces=${faces} />
      </main>
      <aside class="side" aria-label=${t("Stage, messages and people")}>
        ${!store.narrow.value && html`<${OnStage} store=${store} />`}
        <${NoticesOnConsole} store=${store} />
        <${People} store=${store} />
        <${Consoles} store=${store} />
      </aside>
    </div>
    <${Toasts} store=${store} />
    <${Help} store=${store} />
    <${Announcer} />
  </div>`;
}

const live = connect(page, telling, { door: "/console" });
const store = createStore(live, page, faces);
effect(() => watchMoves(store));
const app = document.getElementById("app");
keepFocus(app);
restNewButtons();
render(html`<${Console} store=${store} />`, app);
