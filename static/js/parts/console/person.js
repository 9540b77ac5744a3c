/** One person: here or away, and what may be done: another team, another phone, another name, out. */
import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { AskFirst } from "./question.js";
import { TextField } from "./fields.js";
import { Disclosure } from "./disclosure.js";
import { TeamChoice } from "./teamchoice.js";
import { UnconfirmedTag } from "./unconfirmedtag.js";

export function PersonRow({ store, person }) {
  const summary = html`<span class="lamp" data-tone=${person.here ? "good" : "off"} aria-hidden="true"></span>
    <span class="person-name">${say(person.name)}</span>
    <small>${person.here ? t("here") : t("away")}${person.free ? ` · ${t("name is free")}` : ""}</small>${!person.confirmed && html` <${UnconfirmedTag} />`}
    ${person.like && html`<small class="like">${t("Could be taken for {name}", { name: seatName(store, person.like) })}</small>`}`;
  if (!store.may("RenamePerson")) return html`<li class="person"><div class="person-face">${summary}</div></li>`;
  return html`<li class="person"><${Disclosure} head=${summary} className="person-face">
    ${() => html`<div class="person-desk">
      <${TeamChoice} store=${store} person=${person} />
      <${Rename} store=${store} person=${person} />
      <${PersonActions} store=${store} person=${person} />
    </div>`}<//></li>`;
}

function seatName(store, id) {
  const seat = (store.plan.value?.seats ?? []).find((one) => one.id === id);
  return seat ? say(seat.name) : id;
}

function Rename({ store, person }) {
  const [name, setName] = useState(say(person.name));
  const send = (event) => {
    event.preventDefault();
    store.act({ type: "RenamePerson", person: person.id, name });
  };
  return html`<form class="row" onSubmit=${send}>
    <${TextField} label=${t("Name")} value=${name} set=${setName} max="80" required />
    <button type="submit" disabled=${!name.trim() || name === say(person.name)}>${t("Rename")}</button>
  </form>`;
}

function PersonActions({ store, person }) {
  const name = say(person.name);
  const free = () => store.act({ type: "FreeName", person: person.id });
  const dismiss = () => store.act({ type: "DismissPerson", person: person.id });
  return html`<div class="row">
    ${!person.confirmed && html`<button type="button" class="primary"
      onClick=${() => store.act({ type: "ConfirmPeople", people: [person.id] })}>${t("Confirm")}</button>`}
    <button type="button" disabled=${person.free} onClick=${free}>${t("Let another phone take this name")}</button>
    ${person.seat && html`<p class="hint">${t("Dots placed under it in an open vote are then set aside.")}</p>`}
    <${AskFirst} label=${t("Show out")} question=${t("Show {name} out? What they did stays on record.", { name })}
      yes=${t("Yes, show out")} run=${dismiss} tone="bad" />
  </div>`;
}
