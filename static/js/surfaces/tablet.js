/** The shared tablet: one after another casts a ballot here, and nothing of the last one stays. */
import { hush } from "../helpers/announcing.js";
import { keepFocus } from "../helpers/focus.js";
import { page } from "../helpers/page.js";
import { restNewButtons } from "../helpers/resting.js";
import * as telling from "../helpers/telling.js";
import { computed, effect, html, render, signal } from "../helpers/ui.js";
import { speakAs, t } from "../helpers/words.js";
import { connect } from "../live.js";
import { Announcer } from "../parts/announcer.js";
import { Status } from "../parts/status.js";
import { stopped } from "../parts/stopped.js";
import { useSaidToBeAt } from "../parts/tablet/at.js";
import { Languages } from "../parts/tablet/languages.js";
import { stillThere, useIdle } from "../parts/tablet/idle.js";
import { keepVisit, takeKept } from "../parts/tablet/kept.js";
import { OpenVotes } from "../questions/tablet/openvotes.js";
import { isOver, Visit } from "../questions/tablet/visit.js";

function SharedTablet({ live, spoken, visit }) {
  const view = live.view("tablet").value;
  const leave = () => {
    visit.value = live.answered.value = null;
    live.done.value = [];
    spoken.value = page.lang;
    window.scrollTo(0, 0);
  };
  const stage = stageOf(view, visit.value);
  const left = useIdle(stage, leave);
  useSaidToBeAt(isFillingIn(visit.value) ? visit.value.vote : null);
  if (!view?.session) return html`<p class="sheet" role="status">${t("Connecting…")}</p>`;
  const marked = Object.values(visit.value?.ballot ?? {}).some(Boolean);
  return html`<div class="tablet">
    <header class="tablet-head"><${Status} live=${live} /><${Languages} languages=${page.languages} spoken=${spoken} /></header>
    <main id="main" tabindex="-1">
      ${view.stopped && html`<p class="problem" role="alert">${stopped()}</p>`}
      ${visit.value
        ? html`<${Visit} ...${{ view, live, leave }} notice=${stillThere(stage, left, marked)} visit=${visit.value} go=${(change) => { visit.value = { ...visit.value, ...change }; }} />`
        : html`<${OpenVotes} ...${{ view, live }} number=${view.tablets[page.me]} begin=${(vote) => { visit.value = { vote, step: "who", ballot: {} }; }} />`}
    </main>
    <${Announcer} />
  </div>`;
}

/** Whether somebody has a ballot before them; who has not said yet who they are loses nothing by a closing. */
const isFillingIn = (visit) => Boolean(visit) && !visit.answer && visit.step !== "who";

/** Where in a visit somebody is, for how long it waits for them; null: for as long as it takes, or nobody is. */
function stageOf(view, visit) {
  if (!view?.session || !visit || visit.sending) return null;
  if (visit.answer) return visit.answer.ok ? "receipt" : "refused";
  return isOver(view, visit) ? "closed" : visit.step;
}

const live = connect(page, telling, { keep: true, door: "/tablet" });
const kept = takeKept();
const spoken = signal(kept?.spoken ?? page.lang);
const visit = signal(kept?.visit ?? null); // who is at it, as Visit has them, or nobody
speakAs(spoken);
effect(() => { document.documentElement.lang = spoken.value; });
effect(() => { keepVisit(isUnfinished(visit.value) ? visit.value : null, spoken.value); });
const place = computed(() => [spoken.value, visit.value?.step, Boolean(visit.value?.answer)].join());
effect(() => { place.value; hush(); }); // what was said is of before
window.addEventListener("pageshow", ({ persisted }) => { if (persisted) visit.value = null; });
document.getElementById("page").remove(); // it was read, and has the names of then
const app = document.getElementById("app");
keepFocus(app);
restNewButtons();
/** Once it is sent, the line sees to it. */
function isUnfinished(one) {
  return one && !one.sending && !one.answer;
}

render(html`<${SharedTablet} ...${{ live, spoken, visit }} />`, app);
