/** Which session this is, how the line stands, what waits for a moderator, and the way into the drawers. */
import { html } from "../../helpers/ui.js";
import { nameOf } from "../../helpers/languages.js";
import { figure, lang, say, t } from "../../helpers/words.js";
import { useAnnounced } from "../announcer.js";
import { dayOf, nextDay } from "./agenda.js";
import { DrawerButton } from "./drawers.js";
import { InsightsButton } from "./insights/opening.js";
import { State } from "./state.js";
import { unconfirmedOf } from "./unconfirmed.js";

export function SessionLine({ store }) {
  const { session, begins } = store.view.value;
  const day = begins ? nextDay(store.view.value) : dayOf(store.view.value);
  return html`<footer class="session-line">
    <div class="session-name">
      <h1>${say(session.title)}</h1>
      <p>${store.page.rehearsal && html`<strong class="rehearsal">${t("Rehearsal")}</strong>${" "}`}
        ${[session.city, day && say(day.title)].filter(Boolean).join(" · ")}</p>
    </div>
    <div class="session-facts">
      <${Connection} live=${store.live} />
      <${WaitingCounts} store=${store} />
      ${!store.narrow.value && html`<${ToConfirm} store=${store} />`}
      <${Language} page=${store.page} />
      <button type="button" class="quiet" aria-haspopup="dialog" onClick=${() => (store.help.value = true)}>
        ${t("Keys")} <kbd aria-hidden="true">?</kbd>
      </button>
    </div>
    ${!store.narrow.value && html`<div class="drawer-buttons" role="group" aria-label=${t("Parts of the console")}>
      <${DrawerButtons} store=${store} /></div>`}
  </footer>`;
}

/** The drawers' buttons, wherever they stand. */
export function DrawerButtons({ store }) {
  const people = store.people.value;
  const here = people.filter((one) => one.here).length;
  const standing = store.view.value.notices.length;
  return html`<${DrawerButton} store=${store} id="people">${t("People")} <strong class="count">${figure(here)}${store.narrow.value && html`<${ToConfirmHere} store=${store} />`}</strong><//>
    <${DrawerButton} store=${store} id="messages">${t("Messages")}${standing > 0 && html` <strong class="count">${figure(standing)}</strong>`}<//>
    <${DrawerButton} store=${store} id="share">${t("Share")}<//>
    <${InsightsButton} store=${store} />`;
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

function WaitingCounts({ store }) {
  const seen = store.peek.value ?? store.view.value.block;
  return store.waiting.value.queues.map(({ kind, count, words, after }) => count > 0
    && html`<button type="button" class="badge" key=${kind} onClick=${() => store.look(after(seen))}>${words}</button>`);
}

/** No count of those who are here has them in it before somebody has looked: one press leads to where that is done. */
function ToConfirm({ store }) {
  const count = useUnconfirmed(store);
  const go = () => { store.drawers.show("people"); store.confirming.value = true; };
  return count > 0 && html`<button type="button" class="badge" onClick=${go}>${t("To be confirmed: {n}", { n: count })}</button>`;
}

/** The same within the button of their drawer, where a phone has no room for one more. */
function ToConfirmHere({ store }) {
  const count = useUnconfirmed(store);
  return count > 0 && html` <span class="waits"><span aria-hidden="true">${figure(count)}</span><span class="sr-only">${t("To be confirmed: {n}", { n: count })}</span></span>`;
}

function useUnconfirmed(store) {
  const count = store.may("ConfirmPeople") ? unconfirmedOf(store).length : 0;
  useAnnounced("confirm", count > 0 && t("People wait to be confirmed."));
  return count;
}

function Language({ page }) {
  const others = page.languages.filter((one) => one !== lang());
  return others.map((one) => html`<a class="switch" key=${one} lang=${one} hreflang=${one}
    href=${`/lang/${one}?next=/console`}>${nameOf(one)}</a>`);
}
