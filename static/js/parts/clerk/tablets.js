/** Shared tablets: a code that opens one, those that are open, and badges for who votes on them. */
import { timeOfDay } from "../../helpers/time.js";
import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { refusal } from "../refusal.js";

/** `view` as the clerks' topic has it. */
export function Tablets({ view, live }) {
  return html`<details class="card tablets">
    <summary>${t("Shared tablet")}</summary>
    <${OpenOne} />
    ${view.tablets.map((one) => html`<p key=${one.id} class="row">${t("A tablet is open since {time}.", { time: timeOfDay(one.since) })}
      ${" "}<button type="button" onClick=${() => live.send({ type: "EndConsole", console: one.id })}>${t("Close it")}</button></p>`)}
    <${GiveBadge} ...${{ view, live }} />
    ${view.badges.length > 0 && html`<ul class="badges">${view.badges.map((one) => html`<li key=${one.id}>
      <strong>${inFours(one.code)}</strong> · ${whose(one, view)}</li>`)}</ul>`}
  </details>`;
}

const inFours = (code) => `${code.slice(0, 4)} ${code.slice(4)}`;

function whose({ voter, group }, view) {
  const named = view.people.find((one) => one.id === voter);
  return say(named ? named.name : view.groups.find((one) => one.id === group)?.title ?? group);
}

/** The tablet is another device: what is opened here would leave the desk on it. */
function OpenOne() {
  const [given, setGiven] = useState(null);
  const ask = async () => setGiven(await askForCode());
  return html`<p>${t("Open it on a device that is nobody’s. It can cast ballots there, and nothing else.")}</p>
    <button type="button" onClick=${ask}>${t("Code for a tablet")}</button>
    <div role="status">${given?.ok && html`<p>${t("On the tablet open {url} and type this code. It is good once, for ten minutes:", { url: given.url })}
      ${" "}<strong class="tablet-code">${inFours(given.code)}</strong></p>`}</div>
    <div role="alert">${given && !given.ok && html`<p class="problem">${refusal(given)}</p>`}</div>`;
}

function askForCode() {
  return fetch("/clerk/tablet", { method: "POST", headers: { "X-Requested-With": "facilitator" } })
    .then((response) => response.json())
    .catch(() => ({ ok: false, code: "offline" })); // no server, or something in between
}

/** For who is on no list of the tablet's, or has to be known by sight. */
function GiveBadge({ view, live }) {
  const [whom, setWhom] = useState("");
  const [refused, setRefused] = useState(null);
  const [kind, id] = whom.split(":");
  const send = async (event) => {
    event.preventDefault();
    const answer = await live.send({ type: "GiveBadge", [kind]: id });
    setRefused(answer.ok ? null : answer);
    if (answer.ok) setWhom("");
  };
  return html`<form class="row" onSubmit=${send}>
    <label class="field"><span>${t("Badge number for")}</span>
      <select value=${whom} required onChange=${(event) => setWhom(event.target.value)}>
        <option value="">${t("Choose a name or a group")}</option>
        <optgroup label=${t("No name")}>${view.groups.map((one) => html`<option key=${one.id} value=${`group:${one.id}`}>${say(one.title)}</option>`)}</optgroup>
        ${view.groups.map((group) => [group, view.people.filter((one) => one.group === group.id)]).filter(([, people]) => people.length)
          .map(([group, people]) => html`<optgroup key=${group.id} label=${say(group.title)}>
          ${people.map((one) => html`<option key=${one.id} value=${`person:${one.id}`}>${say(one.name)}</option>`)}</optgroup>`)}
      </select></label>
    <button type="submit">${t("Give a badge number")}</button>
    <div role="alert">${refused && html`<p class="problem">${refusal(refused)}</p>`}</div>
  </form>`;
}
