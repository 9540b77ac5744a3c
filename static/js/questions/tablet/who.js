/** Who somebody at the shared tablet is: a name that needs no badge, or the digits of a badge. */
import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";

const DIGITS = 8;

/** `visit.problem`: why the badge that was typed before did not do. */
export function WhoVotes({ view, vote, visit, go, leave }) {
  const { listed: names, round } = vote.activity;
  const be = (whose) => go({ step: "ballot", round: round.number, problem: null, ...whose });
  const byGroup = view.groups.map((group) => [group, names.filter((one) => one.group === group.id)]);
  return html`<h1 tabindex="-1">${t("Who are you?")}</h1>
    <${Badge} be=${be} problem=${visit.problem} />
    ${names.length > 0 && html`<h2>${t("Or tap your name")}</h2>`}
    ${byGroup.filter(([, people]) => people.length).map(([group, people]) => html`<section key=${group.id} aria-label=${say(group.title)}>
      <${Say} tag="h3" text=${group.title} />
      <ul role="list" class="tablet-names">${people.map((one) => html`<li key=${one.id}>
        <button type="button" class="large" onClick=${() => be({ person: one, badge: null })}>${say(one.name)}</button></li>`)}</ul>
    </section>`)}
    <p>${t("Your name is not here? Whoever votes on a phone does so there. Everybody else is given a badge number at the clerk’s desk.")}</p>
    <button type="button" class="large" onClick=${leave}>${t("Back to the start")}</button>`;
}

function Badge({ be, problem }) {
  const [typed, type] = useState("");
  const [short, setShort] = useState(false);
  const digits = typed.replace(/\D/g, "");
  const send = (event) => {
    event.preventDefault();
    setShort(digits.length !== DIGITS);
    if (digits.length === DIGITS) be({ badge: digits, person: null });
  };
  const said = short ? t("A badge number has eight digits.") : problem;
  return html`<form class="tablet-badge" onSubmit=${send} autocomplete="off">
    <label class="field"><span>${t("Type your badge number")}</span>
      <input value=${typed} inputmode="numeric" autocomplete="off" maxlength="12" aria-describedby="badge-problem"
        aria-invalid=${said ? "true" : null} onInput=${(event) => type(event.target.value)} /></label>
    <button type="submit" class="large">${t("Go on")}</button>
    <p id="badge-problem" class="problem" role="alert">${said}</p>
  </form>`;
}

/** Who votes, in words. */
export function voterWords({ person, badge }) {
  return person ? say(person.name) : t("Badge {number}", { number: `${badge.slice(0, 4)} ${badge.slice(4)}` });
}
