/** The shared tablet: one after another casts a ballot here, and nothing of the last one stays. */
import { keepFocus } from "../helpers/focus.js";
import { page } from "../helpers/page.js";
import { restNewButtons } from "../helpers/resting.js";
import * as telling from "../helpers/telling.js";
import { effect, html, render, signal } from "../helpers/ui.js";
import { speakAs, t } from "../helpers/words.js";
import { connect } from "../live.js";
import { Announcer } from "../parts/announcer.js";
import { Status } from "../parts/status.js";
import { stopped } from "../parts/stopped.js";
import { Languages } from "../parts/tablet/languages.js";
import { StillThere, useIdle } from "../parts/tablet/idle.js";
import { OpenVotes } from "../questions/tablet/openvotes.js";
import { Visit } from "../questions/tablet/visit.js";

function SharedTablet({ live, spoken, visit }) {
  const view = live.view("tablet").value;
  const leave = () => {
    visit.value = live.answered.value = null;
    live.done.value = [];
    spoken.value = page.lang;
    window.scrollTo(0, 0);
  };
  const left = useIdle(visit.value && !visit.value.sending, leave);
  if (!view?.session) return html`<p class="sheet" role="status">${t("Connecting…")}</p>`;
  return html`<div class="tablet">
    <header class="tablet-head"><${Status} live=${live} /><${Languages} languages=${page.languages} spoken=${spoken} /></header>
    <main id="main" tabindex="-1">
      ${view.stopped && html`<p class="problem" role="alert">${stopped()}</p>`}
      ${visit.value
        ? html`<${Visit} ...${{ view, live, leave }} visit=${visit.value} go=${(change) => { visit.value = { ...visit.value, ...change }; }} />`
        : html`<${OpenVotes} ...${{ view, live }} begin=${(vote) => { visit.value = { vote, step: "who", ballot: {} }; }} />`}
    </main>
    <${StillThere} left=${left} />
    <${Announcer} />
  </div>`;
}

const live = connect(page, telling, { keep: true, door: "/tablet" });
const spoken = signal(page.lang);
const visit = signal(null); // who is at it: {vote, step, person or badge, ballot, sending, answer}, or nobody
speakAs(spoken);
effect(() => { document.documentElement.lang = spoken.value; });
window.addEventListener("pageshow", ({ persisted }) => { if (persisted) visit.value = null; });
document.getElementById("page").remove(); // it was read, and has the names of then
const app = document.getElementById("app");
keepFocus(app);
restNewButtons();
render(html`<${SharedTablet} ...${{ live, spoken, visit }} />`, app);
