/** The top line: which session this is, whether we are connected, who is here, what waits. */
import { html } from "../../helpers/ui.js";
import { nameOf } from "../../helpers/languages.js";
import { figure, lang, say, t } from "../../helpers/words.js";
import { countdown, timeLeft, useNow } from "../../helpers/time.js";
import { dayOf, nextDay, position } from "./agenda.js";
import { State } from "./state.js";

export function Top({ store }) {
  const { session } = store.view.value;
  const { begins } = store.view.value;
  const day = begins ? nextDay(store.view.value) : dayOf(store.view.value);
  return html`<header class="top">
    <div class="top-name">
      <h1>${say(session.title)}</h1>
      <p>${store.page.rehearsal && html`<strong class="rehearsal">${t("Rehearsal")}</strong>${" "}`}
        ${[session.city, day && say(day.title)].filter(Boolean).join(" · ")}</p>
    </div>
    <${RunningBlock} store=${store} />
    <div class="top-facts">
      <${Connection} live=${store.live} />
      <${Count} store=${store} />
      <${WaitingCounts} store=${store} />
      <${Language} page=${store.page} />
      <button type="button" class="quiet" aria-haspopup="dialog" onClick=${() => (store.help.value = true)}>
        ${t("Keys")} <kbd aria-hidden="true">?</kbd>
      </button>
    </div>
  </header>`;
}

/** The clock once more, for when the big one is out of sight; screen readers have that one. */
function RunningBlock({ store }) {
  const now = useNow(store.live);
  const { clock } = store.view.value;
  const { block } = position(store.view.value);
  if (!block) return null;
  return html`<p class="top-now" aria-hidden="true">
    ${clock && html`<strong>${countdown(timeLeft(clock, now))}</strong>`}
    <span>${say(block.title)}</span>
  </p>`;
}

/** How the line is; and while there is none, whether something pressed is waiting for it. */
export function Connection({ live }) {
  const states = {
    connecting: [t("Connecting…"), "warn"],
    live: [t("Live"), "good"],
    polling: [t("Live, slower"), "info"],
    offline: [t("Offline"), "bad"],
  };
  const [words, tone] = states[live.status.value] ?? states.connecting;
  const lineless = tone === "warn" || tone === "bad";
  const text = lineless && live.waiting.value ? `${words} · ${t("not sent yet")}` : words;
  return html`<${State} tone=${tone} live=${true}>${text}<//>`;
}

function Count({ store }) {
  const people = store.people.value;
  const here = people.filter((one) => one.here).length;
  return html`<p class="count"><strong>${figure(here)}</strong> ${t("of {n} here", { n: people.length })}</p>`;
}

function WaitingCounts({ store }) {
  const seen = store.peek.value ?? store.view.value.block;
  return store.waiting.value.queues.map(({ kind, count, words, after }) => (count
    ? html`<button type="button" class="badge" key=${kind} onClick=${() => store.look(after(seen))}>${words}</button>`
    : html`<p class="count none" key=${kind}>${words}</p>`));
}

function Language({ page }) {
  const others = page.languages.filter((one) => one !== lang());
  return others.map((one) => html`<a class="switch" key=${one} lang=${one} hreflang=${one}
    href=${`/lang/${one}?next=/console`}>${nameOf(one)}</a>`);
}
