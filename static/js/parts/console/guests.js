/**
 * Who may join: guests, through a door that is closed and opened, and what a tapped name of each
 * group is good for. Where guests pour in that is said, and they can be shown out together.
 */
import { html } from "../../helpers/ui.js";
import { timeOfDay, useNow } from "../../helpers/time.js";
import { langOf, say, t } from "../../helpers/words.js";
import { AskFirst } from "./question.js";
import { Disclosure } from "./disclosure.js";
import { State } from "./state.js";

const MINUTE = 60_000;
/** How long after guests poured in they can still be shown out together from here. */
const OF_INTEREST = 30 * MINUTE;

export function Guests({ store }) {
  const open = store.door.value !== "closed";
  const turn = () => store.act({ type: open ? "CloseDoor" : "OpenDoor" });
  return html`<div class="guests">
    <${State} tone=${open ? "good" : "off"}>
      ${open ? t("Guests may join.") : t("Only names on the list may join.")}<//>
    ${store.may("CloseDoor") && html`<button type="button" onClick=${turn}>
      ${open ? t("Close the door to guests") : t("Open the door to guests")}</button>`}
    <${Rush} store=${store} />
    ${store.may("SetSeats") && html`<${Seats} store=${store} />`}
  </div>`;
}

function Rush({ store }) {
  const now = useNow(store.live);
  const { rush, shown_out: acts = [] } = store.peopleView.value ?? {};
  const on = rush && now < rush.last + MINUTE;
  const shown = rush && rush.here > 0 && now < rush.last + OF_INTEREST;
  const since = rush && timeOfDay(rush.began);
  const out = () => store.act({ type: "DismissGuests", since: rush.began });
  const back = (act) => store.act({ type: "TakeBackDismissal", dismissed: act.id });
  return html`
    ${shown && html`<${State} tone=${on ? "bad" : "info"} live=${true}>
      ${on ? t("{n} guests in the last minute", { n: rush.minute })
        : t("Guests who came since {from}: {n}", { from: since, n: rush.here })}<//>
      ${store.may("DismissGuests") && html`<${AskFirst} label=${t("Show out all who came since {from}…", { from: since })} run=${out} tone="bad"
        question=${t("Guests to be shown out: {n}. You can take it back; they then have their dots and teams again.", { n: rush.here })}
        yes=${t("Yes, show out {n}", { n: rush.here })} />`}`}
    ${store.may("TakeBackDismissal") && acts.map((act) => html`<div key=${act.id} class="row">
      <span>${t("Guests shown out: {n}", { n: act.count })}</span>
      <button type="button" onClick=${() => back(act)}>${t("Let them back in")}</button></div>`)}`;
}

/** For each group with names on the list. */
function Seats({ store }) {
  const groups = (store.plan.value?.groups ?? []).filter((one) => one.roster);
  if (!groups.length) return null;
  return html`<${Disclosure} head=${t("Tapped names count…")}>
    ${() => groups.map((one) => html`<label class="field" key=${one.id}>
      <span lang=${langOf(one.title)}>${say(one.title)}</span>
      <select value=${store.peopleView.value?.seats[one.id]} onChange=${(event) => store.act({ type: "SetSeats", group: one.id, seats: event.target.value })}>
        <option value="open">${t("at once")}</option>
        <option value="confirm">${t("once confirmed")}</option>
        <option value="badge">${t("by badge alone")}</option>
      </select></label>`)}<//>`;
}
