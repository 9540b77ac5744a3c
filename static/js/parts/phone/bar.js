/** The top of the phone: who I am, my team, the clock, and whether I am connected. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { HallClock } from "../clock.js";
import { Say } from "../say.js";
import { KeptHere, Status } from "../status.js";

export function Bar({ live, view, mine, team }) {
  return html`
    <header class="bar">
      <div class="bar-row">
        <div class="bar-who">
          ${mine?.person ? html`
            <details class="bar-me">
              <summary class="bar-name"><${Say} text=${mine.person.name} /></summary>
              <a class="button" href="/leave">${t("Not you? Choose another name")}</a>
            </details>` : html`<div class="bar-name"><${Say} text=${view.session.title} /></div>`}
          <div class="bar-more"><${Say} class="bar-team" text=${team?.title} /><${Status} live=${live} /></div>
        </div>
        <${HallClock} clock=${view.clock} live=${live} />
      </div>
      <${KeptHere} live=${live} />
    </header>`;
}
