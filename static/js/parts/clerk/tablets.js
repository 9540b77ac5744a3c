/** Shared tablets: a code that opens one, those that are open, and badges for who votes on them. */
import { timeOfDay } from "../../helpers/time.js";
import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { AskFirst } from "../console/question.js";
import { refusal } from "../refusal.js";
import { useFold } from "./fold.js";

/** `view` as the clerks' topic has it. */
export function Tablets({ view, live }) {
  const fold = useFold("tablets");
  return html`<details class="card tablets" ...${fold}>
    <summary>${t("Shared tablet")}</summary>
    <${OpenOne} tablets=${view.tablets} />
    ${view.tablets.map((one) => html`<${OpenTablet} key=${one.id} ...${{ one, live }} />`)}
    <${GiveBadge} ...${{ view, live }} />
    ${view.badges.length > 0 && html`<ul class="badges">${view.badges.map((one) => html`<${GivenBadge} key=${one.id} ...${{ one, view, live }} />`)}</ul>`}
  </details>`;
}

/** Who is at it would lose what they have marked: that is asked first. */
function OpenTablet({ one, live }) {
  const busy = Boolean(one.fills_in);
  return html`<div class="row"><p>${t("Tablet {n} is open since {time}.", { n: one.number, time: timeOfDay(one.since) })}
    ${busy && html` <strong>${t("Somebody is filling in a ballot on it.")}</strong>`}</p>
    <${AskFirst} label=${t("Close it")} yes=${t("Yes, close it")} run=${() => live.send({ type: "EndConsole", console: one.id })}
      question=${busy ? t("Somebody is filling in a ballot on tablet {n}: it is lost then. Close it all the same?", { n: one.number })
        : t("Close tablet {n}? To open it again it needs a new code.", { n: one.number })} /></div>`;
}

const inFours = (code) => `${code.slice(0, 4)} ${code.slice(4)}`;

/** Whoever reads the digits votes with them: they stand here for as long as somebody writes them down. */
function GivenBadge({ one, view, live }) {
  const [shown, setShown] = useState(false);
  const values = { n: one.number, whose: whose(one, view) };
  return html`<li class="row"><p>${t("Badge {n}: {whose}", values)}${one.voted.length > 0 && html` · <span class="badge-used">${t("used")}</span>`}
    ${shown && html` · <strong class="badge-digits">${inFours(one.code)}</strong>`}</p>
    <button type="button" aria-expanded=${String(shown)} onClick=${() => setShown(!shown)}>
      ${shown ? t("Hide the number") : t("Show the number")}<span class="sr-only"> ${t("Badge {n}: {whose}", values)}</span></button>
    <${AskFirst} label=${t("Make it void")} yes=${t("Yes, make it void")} run=${() => live.send({ type: "RevokeBadge", badge: one.id })}
      question=${t("Make badge {n} void? Nobody can use it any more. What was cast with it stands until it is taken back in the list.", values)} /></li>`;
}

function whose({ voter, group }, view) {
  const named = view.people.find((one) => one.id === voter);
  const title = say(view.groups.find((one) => one.id === group)?.title ?? group);
  return named ? `${say(named.name)}, ${title}` : title;
}

/** The tablet is another device: what is opened here would leave the desk on it. A code is good once. */
function OpenOne({ tablets }) {
  const [given, setGiven] = useState(null); // and which tablets were open then
  const ask = async () => setGiven({ ...await askForCode(), before: tablets.map(({ id }) => id) });
  const used = given?.ok && tablets.some(({ id }) => !given.before.includes(id));
  return html`<p>${t("Open it on a device that is nobody’s. It can cast ballots there, and nothing else.")}</p>
    <button type="button" onClick=${ask}>${t("Code for a tablet")}</button>
    <div role="status">${given?.ok && !used && html`<p>${t("On the tablet open {url} and type this code. It is good once, for ten minutes:", { url: given.url })}
      ${" "}<strong class="tablet-code">${inFours(given.code)}</strong></p>`}
      ${used && html`<p>${t("The code was used. For another tablet take another one.")}</p>`}</div>
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
