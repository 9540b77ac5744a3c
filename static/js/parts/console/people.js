/**
 * Who is here: by group or by team, searchable, with what may be done for each person. While one
 * searches, whom it found follows the field at the top of the column, clear of the toasts.
 */
import { html, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { TextField } from "./fields.js";
import { finder } from "./finder.js";
import { CollapsibleList } from "./collapsiblelist.js";
import { Guests } from "./guests.js";
import { Disclosure } from "./disclosure.js";
import { PersonRow } from "./person.js";
import { Unconfirmed } from "./unconfirmed.js";

export function People({ store }) {
  const [by, setBy] = useState("group");
  const [wanted, setWanted] = useState("");
  const people = store.people.value.filter(finder(wanted));
  const panel = useRef(null);
  const find = (text) => {
    setWanted(text);
    panel.current.scrollIntoView({ block: "start" });
  };
  useLayoutEffect(() => void (store.confirming.value && setWanted("")), [store.confirming.value]);
  return html`<section class="panel people" data-searching=${wanted.trim() ? "true" : null} aria-labelledby="people-title" ref=${panel}>
    <h2 id="people-title">${t("People")}</h2>
    <${TextField} label=${t("Find a person")} type="search" value=${wanted} set=${find} />
    ${!wanted.trim() && html`
      <p class="counts">${t("{here} here · {away} away · {missing} not joined", counts(store))}</p>
      <${Unconfirmed} store=${store} />
      <${Guests} store=${store} />
      <${Sorting} by=${by} setBy=${setBy} />`}
    ${sections(store, by, people).map((part) => html`<${PeopleSection} key=${part.id} store=${store} part=${part} searching=${Boolean(wanted.trim())} />`)}
    ${wanted.trim() && !people.length && html`<p class="hint" role="status">${t("Nobody of that name.")}</p>`}
    ${!wanted && html`<${Missing} seats=${missing(store)} />`}
  </section>`;
}

function Sorting({ by, setBy }) {
  const choice = (id, label) => html`<label class="choice">
    <input type="radio" name="people-by" value=${id} checked=${by === id} onChange=${() => setBy(id)} />
    <span>${label}</span></label>`;
  return html`<fieldset class="choices"><legend class="sr-only">${t("Sort people by")}</legend>
    ${choice("group", t("By group"))}${choice("team", t("By team"))}
  </fieldset>`;
}

function PeopleSection({ store, part, searching }) {
  const title = `people-of-${part.id}`;
  return html`<h3 id=${title}>${part.title} <small>${counted(part, searching)}</small></h3>
    <${CollapsibleList} rows=${part.people} by=${title} className="plain">
      ${(one) => html`<${PersonRow} key=${one.id} store=${store} person=${one} />`}<//>`;
}

/**
 * While one searches the rows are those found, of `all` who have joined. Else it is who is here, of
 * those too who have a seat in the group and have not joined, `away`.
 */
export function counted({ people, all, away }, searching) {
  if (searching) return t("{n} of {all} found", { n: people.length, all });
  return t("{n} of {all} here", { n: people.filter((one) => one.here).length, all: all + away });
}

function Missing({ seats }) {
  if (!seats.length) return null;
  return html`<${Disclosure} id="people-missing" head=${t("Not joined yet: {n}", { n: seats.length })}>
    ${() => html`<${CollapsibleList} rows=${seats} by="people-missing">${(seat) => html`<li key=${seat.id}>${say(seat.name)}</li>`}<//>`}<//>`;
}

function sections(store, by, people) {
  const known = (by === "group" ? store.plan.value?.groups : store.plan.value?.teams) ?? [];
  const ids = new Set(known.map((one) => one.id));
  const rest = { id: "none", title: by === "team" ? t("In no team") : t("In no group") };
  const whole = [
    ...known.map(({ id, title }) => ({ id, title: say(title), is: (one) => one[by] === id })),
    { ...rest, is: (one) => !ids.has(one[by]) },
  ];
  const among = (ones, part) => ones.filter(part.is).length;
  const parts = whole.map((part) => ({
    ...part, people: people.filter(part.is), all: among(store.people.value, part), away: by === "group" ? among(missing(store), part) : 0,
  }));
  return parts.filter((part) => part.people.length);
}

function counts(store) {
  const here = store.people.value.filter((one) => one.here).length;
  return { here, away: store.people.value.length - here, missing: missing(store).length };
}

function missing(store) {
  const taken = new Set(store.people.value.map((one) => one.seat));
  return (store.plan.value?.seats ?? []).filter((seat) => !taken.has(seat.id));
}
