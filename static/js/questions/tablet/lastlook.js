/** The last look at a ballot before it is cast: on a shared tablet it cannot be changed afterwards. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { voterWords } from "./who.js";

export function LastLook({ vote, live, visit, go }) {
  const { activity } = vote;
  const chosen = activity.themes.flatMap((theme) => theme.items).filter((item) => visit.ballot[item.id]);
  const cast = async () => {
    go({ sending: true });
    go({ answer: await live.send(command(vote, visit, chosen)), sending: false });
  };
  return html`<h1 tabindex="-1">${t("Cast this ballot?")}</h1>
    <p class="tablet-voter">${t("You vote as")} <strong>${voterWords(visit)}</strong></p>
    <ul class="tablet-chosen">${chosen.map((item) => html`<li key=${item.id}><${Say} text=${item.title} />
      ${activity.cap > 1 && html` ·${"\u00a0"}<strong>${visit.ballot[item.id]}</strong>`}</li>`)}</ul>
    <p>${t("Once it is cast it cannot be changed here.")}</p>
    <div class="tablet-acts">
      <button type="button" class="primary large" onClick=${cast}>${t("Yes, cast it")}</button>
      <button type="button" class="large" onClick=${() => go({ step: "ballot" })}>${t("No, change it")}</button>
    </div>`;
}

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
