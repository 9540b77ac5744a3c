/** Who somebody at the shared tablet is: a name that needs no badge, or the digits of a badge. */
import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { refusalHere } from "./refusals.js";

const DIGITS = 8;

/** `visit.typed` are the digits that did not do, `visit.problem` is the answer that said why. */
export function WhoVotes({ view, vote, visit, go, leave }) {
  const { listed: names, round } = vote.activity;
  const be = ({ voter, ...whose }) => go({
    step: "ballot", round: round.number, problem: null, typed: "", voter, ...whose,
    ballot: visit.voter === voter ? visit.ballot : {}, // marks are their voter's, never who comes next
  });
  const byGroup = view.groups.map((group) => [group, names.filter((one) => one.group === group.id)]);
  return html`<h1 tabindex="-1">${t("Who are you?")}</h1>
    <${TypedBadge} ...${{ vote, visit, go, be }} />
    ${names.length > 0 && html`<h2>${t("Or tap your name")}</h2>`}
    ${byGroup.filter(([, people]) => people.length).map(([group, people]) => html`<section key=${group.id} aria-label=${say(group.title)}>
      <${Say} tag="h3" text=${group.title} />
      <ul role="list" class="tablet-names">${people.map((one) => html`<li key=${one.id}>
        <button type="button" class="large" onClick=${() => be({ voter: one.id, person: one, badge: null, holder: null })}>${say(one.name)}</button></li>`)}</ul>
    </section>`)}
    <p>${t("Your name is not here? Whoever votes on a phone does so there. Everybody else is given a badge number at the clerk’s desk.")}</p>
    <button type="button" class="large" onClick=${leave}>${t("Back to the start")}</button>`;
}

/** Whose it is the server says before anybody fills in a ballot with it. */
function TypedBadge({ vote, visit, go, be }) {
  const [typed, type] = useState(visit.typed ?? "");
  const digits = typed.replace(/\D/g, "");
  const send = async (event) => {
    event.preventDefault();
    if (digits.length !== DIGITS) return go({ typed, problem: { code: "short" } });
    const answer = await holderOf(vote.id, digits);
    if (answer.ok) return be({ voter: answer.id, badge: digits, holder: answer, person: null });
    return go({ typed, problem: answer });
  };
  const said = visit.problem && (visit.problem.code === "short" ? t("A badge number has eight digits.") : refusalHere(visit.problem));
  return html`<form class="tablet-badge" onSubmit=${send} autocomplete="off">
    <label class="field"><span>${t("Type your badge number")}</span>
      <input value=${typed} inputmode="numeric" autocomplete="off" maxlength="12" aria-describedby="badge-problem"
        aria-invalid=${said ? "true" : null} onInput=${(event) => type(event.target.value)} /></label>
    <button type="submit" class="large">${t("Go on")}</button>
    <p id="badge-problem" class="problem" role="alert">${said}</p>
  </form>`;
}

function holderOf(block, badge) {
  const headers = { "Content-Type": "application/json", "X-Requested-With": "facilitator" };
  return fetch("/tablet/badge", { method: "POST", headers, body: JSON.stringify({ block, badge }) })
    .then((response) => response.json())
    .catch(() => ({ ok: false, code: "away" })); // no server, or something in between
}

/** Who votes and for which group, in words: whoever was given another's badge sees that it is. */
export function voterWords({ person, holder }, groups) {
  const { name, group, number } = person ?? holder;
  const who = name ? say(name) : t("Badge {number}", { number });
  return `${who} · ${say(groups.find((one) => one.id === group)?.title ?? group)}`;
}

/** The group whose ballot it is, by its id. */
export const groupOf = ({ person, holder }) => (person ?? holder).group;

/** Who votes, above the ballot and before it is cast. */
export function Voter({ visit, groups, children }) {
  return html`<p class="tablet-voter">${t("You vote as")} <strong>${voterWords(visit, groups)}</strong> ${children}</p>
    ${visit.holder?.waits && html`<p>${t("A phone has this name too, and nobody has confirmed whose it is. The ballot you cast here counts, and what is placed on that phone does not.")}</p>`}`;
}
