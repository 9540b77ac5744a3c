/** The ballot on a shared tablet, with targets for a hand that does not look closely. */
import { html, useState } from "../../helpers/ui.js";
import { themeTitle } from "../../helpers/themes.js";
import { say, t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";
import { Say } from "../../parts/say.js";
import { ballotRules, leftWords } from "../ballotrules.js";
import { groupsSaid } from "../groups.js";
import { total, whyNot } from "../limits.js";
import { roundTitle } from "../roundwords.js";
import { groupOf, Voter } from "./who.js";

const NOTHING = "nothing";

export function Choosing({ view, vote, visit, go, leave, notice }) {
  const { activity } = vote;
  const [tried, setTried] = useState(null); // what did not go: {item, theme}, or to go on with NOTHING
  const given = total(Object.values(visit.ballot));
  const put = (item, count) => { setTried(null); go({ ballot: { ...visit.ballot, [item]: count } }); };
  const add = (item, theme) => {
    if (whyNot(activity, visit.ballot, item, theme)) setTried({ item, theme });
    else put(item, (visit.ballot[item] ?? 0) + 1);
  };
  const press = ({ id }, theme) => {
    if (visit.ballot[id]) put(id, 0);
    else if (activity.budget === 1) go({ ballot: { [id]: 1 } }); // in place of the other
    else add(id, theme);
  };
  const left = leftWords(activity.budget - given, activity);
  const why = whyWords(tried, activity, visit.ballot);
  useAnnounced("tablet", why ?? left);
  const next = () => (given ? go({ step: "look" }) : setTried(NOTHING));
  const round = roundTitle(activity);
  return html`<h1 tabindex="-1"><${Say} text=${vote.title} /></h1>
    <${Voter} visit=${visit} groups=${view.groups}><button type="button" class="quiet" onClick=${leave}>${t("That is not me")}</button><//>
    ${activity.prompt && say(activity.prompt) !== say(vote.title) && html`<${Say} tag="p" text=${activity.prompt} />`}
    ${round && html`<p>${round}</p>`}
    <p class="tablet-rules">${isPicked(activity) ? null : ballotRules(activity)} ${t("Votes are recorded by name.")} ${groupsSaid(activity, groupOf(visit))}</p>
    <${Say} tag="p" text=${activity.round.told} />
    ${activity.themes.map((theme) => html`<section key=${theme.id} class="tablet-theme">
      <${Say} tag="h2" text=${themeTitle(view.themes, theme.id)} />
      <ul role="list">${theme.items.map((item) => html`<li key=${item.id}>
        ${activity.cap === 1
          ? html`<${Pick} item=${item} chosen=${Boolean(visit.ballot[item.id])} press=${() => press(item, theme)} />`
          : html`<${Count} ...${{ item, visit, put, add, theme }} />`}</li>`)}</ul>
    </section>`)}
    <div class="tablet-purse">
      <div class="tablet-notice" role="alert">${notice}</div>
      <p>${left}${why && html` <strong class="problem">${why}</strong>`}</p>
      <button type="button" class="primary large" aria-disabled=${given === 0} onClick=${next}>${t("Go on")}</button>
    </div>`;
}

/** Of a question one picks one answer: its rules go without saying. */
const isPicked = ({ budget, cap }) => budget === 1 && cap === 1;

/** In the words of now: the language may have changed since. */
function whyWords(tried, activity, ballot) {
  if (tried === NOTHING) return t("Choose something first.");
  return tried && whyNot(activity, ballot, tried.item, tried.theme);
}

function Pick({ item, chosen, press }) {
  return html`<button type="button" class="large tablet-pick" aria-pressed=${String(chosen)} onClick=${press}><${What} item=${item} /></button>`;
}

/** An option as phones have it: what it says, where it comes from, what was merged into it. */
function What({ item }) {
  return html`<span class="tablet-what"><${Say} text=${item.title} /><${Say} class="tablet-source" text=${item.source} />
    ${item.merged?.map((one) => html`<span class="tablet-source" key=${one.id}>${t("Also:")} <${Say} text=${one.title} /></span>`)}</span>`;
}

function Count({ item, visit, put, add, theme }) {
  const count = visit.ballot[item.id] ?? 0;
  const title = say(item.title);
  return html`<div class="tablet-count" data-chosen=${count > 0}>
    <${What} item=${item} />
    <div class="tablet-steps"><button type="button" class="large" aria-disabled=${count === 0} aria-label=${t("Take a dot back from {item}", { item: title })}
      onClick=${() => count && put(item.id, count - 1)}><span aria-hidden="true">−</span></button>
    <output aria-label=${title}>${count}</output>
    <button type="button" class="large" aria-label=${t("Place a dot on {item}", { item: title })} onClick=${() => add(item.id, theme)}><span aria-hidden="true">+</span></button></div>
  </div>`;
}
