/** The speakers' view: their clock, what comes next, and what is said to them alone. It sends nothing. */
import { page } from "../helpers/page.js";
import { listener, takes } from "../helpers/telling.js";
import { html, render } from "../helpers/ui.js";
import { keepAwake } from "../helpers/wakelock.js";
import { connect } from "../live.js";
import { Announcer } from "../parts/announcer.js";
import { Foot } from "../parts/speaker/foot.js";
import { Lectern } from "../parts/speaker/lectern.js";
import { Told } from "../parts/speaker/told.js";

function SpeakersView({ live }) {
  const view = live.view("speakers").value;
  if (!view?.session) return null;
  return html`<main class="speaker" id="main">
      <${Told} view=${view} />
      <${Lectern} ...${{ view, live }} />
      <${Foot} ...${{ live, page }} />
    </main>
    <${Announcer} />`;
}

const live = connect(page, { listener, takes }, { door: "/speaker" });
keepAwake();
render(html`<${SpeakersView} live=${live} />`, document.getElementById("app"));
