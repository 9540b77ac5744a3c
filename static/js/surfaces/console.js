/** The facilitator's console: joins the live views, the keyboard and the parts, and keeps no state. */

import { faces } from "faces/console";
import { keepFocus } from "../helpers/focus.js";
import { effect, html, render, useEffect } from "../helpers/ui.js";
import { page } from "../helpers/page.js";
import { restNewButtons } from "../helpers/resting.js";
import { t } from "../helpers/words.js";
import { connect } from "../live.js";
import { Announcer } from "../parts/announcer.js";
import { Consoles } from "../parts/console/consoles.js";
import { createHelm } from "../parts/console/helm.js";
import { Help } from "../parts/console/help.js";
import { listen } from "../parts/console/keys.js";
import { Notices } from "../parts/console/notices.js";
import { Now } from "../parts/console/now.js";
import { Panes } from "../parts/console/panes.js";
import { People } from "../parts/console/people.js";
import { Proposal } from "../parts/console/proposal.js";
import { Rail } from "../parts/console/rail.js";
import { watchMoves } from "../parts/console/watch.js";
import { Toasts } from "../parts/console/toasts.js";
import { Top } from "../parts/console/top.js";
import { Trouble } from "../parts/console/trouble.js";
import { Workspace } from "../parts/console/workspace.js";

function Console({ helm }) {
  useEffect(() => listen(helm), [helm]);
  if (!helm.view.value) return html`<p class="loading" role="status">${t("Connecting…")}</p>`;
  return html`<div class="console" data-pane=${helm.pane.value}>
    <${Top} helm=${helm} />
    <${Trouble} helm=${helm} />
    <${Panes} helm=${helm} />
    <div class="columns">
      <${Rail} helm=${helm} />
      <main id="main" class="center" tabindex="-1">
        <${Now} helm=${helm} faces=${faces} />
        <${Proposal} helm=${helm} />
        <${Workspace} helm=${helm} faces=${faces} />
      </main>
      <aside class="side" aria-label=${t("Messages and people")}>
        <${Notices} helm=${helm} />
        <${People} helm=${helm} />
        <${Consoles} helm=${helm} />
      </aside>
    </div>
    <${Toasts} helm=${helm} />
    <${Help} helm=${helm} />
    <${Announcer} />
  </div>`;
}

const live = connect(page);
const helm = createHelm(live, page, faces);
effect(() => watchMoves(helm));
const app = document.getElementById("app");
keepFocus(app);
restNewButtons();
render(html`<${Console} helm=${helm} />`, app);
