/** The last look at a ballot before it is cast: on a shared tablet it cannot be changed afterwards. */
import { themeTitle } from "../../helpers/themes.js";
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { total } from "../limits.js";
import { Voter } from "./who.js";

export function LastLook({ view, vote, live, visit, go }) {
  const { activity } = vote;
  const chosen = activity.themes
    .map((theme) => ({ ...theme, items: theme.items.filter((item) => visit.ballot[item.id]) }))
    .filter(({ items }) => items.length);
  const left = activity.budget - total(Object.values(visit.ballot));
  const cast = async () => {
    go({ sending: true });
    go({ answer: await live.send(command(vote, visit, chosen.flatMap(({ items }) => items))), sending: false });
  };
  return html`<h1 tabindex="-1">${t("Cast this ballot?")}</h1>
    <${Voter} visit=${visit} groups=${view.groups} />
    ${chosen.map((theme) => html`<section key=${theme.id}>
      <${Say} tag="h2" text=${themeTitle(view.themes, theme.id)} />
      <ul class="tablet-chosen">${theme.items.map((item) => html`<li key=${item.id}><${Say} text=${item.title} />
        ${activity.cap > 1 && html`${" – "}<strong>${dotsWords(visit.ballot[item.id])}</strong>`}</li>`)}</ul>
    </section>`)}
    ${left > 0 && html`<p class="tablet-unused">${left === 1 ? t("You have not used 1 dot.") : t("You have not used {n} dots.", { n: left })}</p>`}
    <p>${t("Once it is cast it cannot be changed here. It is recorded by name.")}</p>
    <div class="tablet-acts">
      <button type="button" class="primary large" onClick=${cast}>${t("Yes, cast it")}</button>
      <button type="button" class="large" onClick=${() => go({ step: "ballot" })}>${t("No, change it")}</button>
    </div>`;
}

const dotsWords = (count) => (count === 1 ? t("1 dot") : t("{count} dots", { count }));

function command({ id: block, activity: { paper } }, { person, badge, ballot, round }, chosen) {
  return {
    type: "CastOnTablet",
    block,
    round,
    paper,
    ballot: Object.fromEntries(chosen.map(({ id }) => [id, ballot[id]])),
    ...(person ? { person: person.id } : { badge }),
  };
}
