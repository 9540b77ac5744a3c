/** Those whose name was tapped and is not confirmed yet: one press for all, and one for each. */
import { html, useLayoutEffect, useRef } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { CollapsibleList } from "./collapsiblelist.js";
import { State } from "./state.js";

export const unconfirmedOf = (store) => store.people.value.filter((one) => !one.confirmed);

export function Unconfirmed({ store }) {
  const people = unconfirmedOf(store);
  const place = useRef(null);
  useLayoutEffect(() => {
    if (!store.confirming.value || !place.current) return;
    store.confirming.value = false;
    place.current.focus();
  });
  if (!people.length) return null;
  const confirm = (ids) => store.act({ type: "ConfirmPeople", people: ids });
  const all = people.map((one) => one.id);
  return html`<div class="unconfirmed" role="group" tabindex="-1" ref=${place} aria-labelledby="unconfirmed">
    <div id="unconfirmed"><${State} tone="warn" live=${true}>${t("Waiting to be confirmed: {n}", { n: people.length })}<//></div>
    <p class="hint">${t("They tapped a name of the list. Look whether it is them: their dots count once you confirm.")}</p>
    ${store.may("ConfirmPeople") && all.length > 1 && html`<button type="button" class="primary" onClick=${() => confirm(all.slice(0, 500))}>
      ${t("Confirm all {n}", { n: all.length })}</button>`}
    <${CollapsibleList} rows=${people} by="unconfirmed" className="plain">
      ${(one) => html`<li key=${one.id} class="row"><span class="person-name">${say(one.name)}</span>
        ${store.may("ConfirmPeople") && html`<button type="button" aria-label=${t("Confirm {name}", { name: say(one.name) })}
          onClick=${() => confirm([one.id])}>${t("Confirm")}</button>`}</li>`}<//>
  </div>`;
}
