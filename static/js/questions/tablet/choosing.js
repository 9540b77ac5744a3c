/** The ballot on a shared tablet, with targets for a hand that does not look closely. */
import { html, useState } from "../../helpers/ui.js";
import { themeTitle } from "../../helpers/themes.js";
import { say, t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";
import { Say } from "../../parts/say.js";
import { total, whyNot } from "../limits.js";
import { voterWords } from "./who.js";

export function Choosing({ view, vote, visit, go, leave }) {
  const { activity } = vote;
  const [why, setWhy] = useState(null);
  const given = total(Object.values(visit.ballot));
  const put = (item, count) => { setWhy(null); go({ ballot: { ...visit.ballot, [item]: count } }); };
  const add = (item, theme) => {
    const reason = whyNot(activity, visit.ballot, item, theme);
    if (reason) setWhy(reason);
    else put(item, (visit.ballot[item] ?? 0) + 1);
  };
  const press = ({ id }, theme) => {
    if (visit.ballot[id]) put(id, 0);
    else if (activity.budget === 1) go({ ballot: { [id]: 1 } }); // in place of the other
    else add(id, theme);
  };
  const left = t("{left} of {budget} left", { left: activity.budget - given, budget: activity.budget });
  useAnnounced("tablet", why ?? left);
  const next = () => (given ? go({ step: "look" }) : setWhy(t("Choose something first.")));
  return html`<h1 tabindex="-1"><${Say} text=${vote.title} /></h1>
    <p class="tablet-voter">${t("You vote as")} <strong>${voterWords(visit)}</strong>
      ${" "}<button type="button" class="quiet" onClick=${leave}>${t("That is not me")}</button></p>
    ${activity.prompt && say(activity.prompt) !== say(vote.title) && html`<${Say} tag="p" text=${activity.prompt} />`}
    <${Say} tag="p" text=${activity.round.told} />
    ${activity.themes.map((theme) => html`<section key=${theme.id} class="tablet-theme">
      <${Say} tag="h2" text=${themeTitle(view.themes, theme.id)} />
      <ul role="list">${theme.items.map((item) => html`<li key=${item.id}>
        ${activity.cap === 1
          ? html`<${Pick} item=${item} chosen=${Boolean(visit.ballot[item.id])} press=${() => press(item, theme)} />`
          : html`<${Count} ...${{ item, visit, put, add, theme }} />`}</li>`)}</ul>
    </section>`)}
    <div class="tablet-purse">
      <p>${why ?? left}</p>
      <button type="button" class="primary large" aria-disabled=${given === 0} onClick=${next}>${t("Go on")}</button>
    </div>`;
}

function Pick({ item, chosen, press }) {
  return html`<button type="button" class="large tablet-pick" aria-pressed=${String(chosen)} onClick=${press}><${Say} text=${item.title} /></button>`;
}

function Count({ item, visit, put, add, theme }) {
  const count = visit.ballot[item.id] ?? 0;
  const title = say(item.title);
  return html`<div class="tablet-count" data-chosen=${count > 0}>
    <${Say} text=${item.title} />
    <button type="button" class="large" aria-disabled=${count === 0} aria-label=${t("Take a dot back from {item}", { item: title })}
      onClick=${() => count && put(item.id, count - 1)}><span aria-hidden="true">−</span></button>
    <output aria-label=${title}>${count}</output>
    <button type="button" class="large" aria-label=${t("Place a dot on {item}", { item: title })} onClick=${() => add(item.id, theme)}><span aria-hidden="true">+</span></button>
  </div>`;
}
