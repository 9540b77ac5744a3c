/** Before the first day, between the days and after the last: the route fills the screen. */
import { html } from "../../helpers/ui.js";
import { figure, langOf, say, t } from "../../helpers/words.js";
import { useBeginning } from "../begins.js";
import { Say } from "../say.js";
import { sealedAt } from "../sealed.js";
import { WhenAndWhere } from "../whenandwhere.js";
import { Banner } from "./banner.js";
import { JoinDoor } from "./door.js";
import { Fit } from "./fit.js";
import { titleSize } from "./lines.js";
import { Climb } from "./route.js";
import { languagesOf } from "./speech.js";

/** `stage`: the stage's view in phase "before" or "over". */
export function BetweenDays({ stage, page, live, trouble }) {
  const { session, route, days = [] } = stage;
  const over = stage.phase === "over";
  const coming = days.find((day) => !begun(route, day.id));
  const title = say(session.title);
  return html`<div class="opening">
    <${Climb} route=${route} days=${days} shape="full" />
    <header class="opening-words">
      <${Fit} least=${0.4} most=${1}>
        <${Banner} trouble=${trouble} />
        <p class="opening-city">${session.city}</p>
        <h1 class="opening-title title-${titleSize(title)}" lang=${langOf(session.title)}>${title}</h1>
        ${session.tagline && !over && html`<${Say} tag="p" class="opening-tagline" text=${session.tagline} />`}
        ${over ? html`<${Farewell} day=${stage.day} coming=${coming} words=${session.words} />`
          : coming && html`<${Coming} stage=${stage} day=${coming} live=${live} />`}
        ${over && stage.closing && html`<${WhatWasDone} ...${stage.closing} />`}
        ${over && stage.sealed && html`<p class="opening-record">${sealedAt(stage.sealed)}</p>`}
      <//>
    </header>
    ${!stage.stopped && (!over || coming) && html`<${JoinDoor} join=${page.join} closed=${stage.door === "closed"} languages=${languagesOf(stage)} />`}
  </div>`;
}

/** "63 people · 198 ideas · 60 ballots": what the hall did, in the largest figures there is room for. */
function WhatWasDone({ people, deeds }) {
  if (!people && !deeds.length) return null;
  const told = [people && { count: people, what: people === 1 ? t("person") : t("people") }, ...deeds].filter(Boolean);
  return html`<ul class="deeds">${told.map(({ count, what }, index) => html`
    <li key=${index}><strong class="deed-count">${figure(count)}</strong> <${Say} class="deed-what" text=${what} /></li>`)}
  </ul>`;
}

function begun(route, day) {
  return route.some((camp) => camp.day === day && camp.state !== "ahead");
}

/** On the day's own date its hour is what counts. */
function Coming({ stage, day, live }) {
  const beginning = useBeginning(stage, live);
  if (!beginning) return html`<${WhenAndWhere} day=${day} class="opening-when" />`;
  return html`<p class="opening-when">${beginning} <span class="day-place">${day.place}</span></p>`;
}

function Farewell({ day, coming, words }) {
  if (!coming) {
    return html`<${Say} tag="p" class="opening-farewell" text=${words.closing ?? t("This session is complete. Thank you.")} />`;
  }
  return html`<p class="opening-farewell">${t("{day} is done. Thank you.", { day: say(day?.title) })}</p>
    <${Say} tag="p" class="opening-next" text=${words.go_on ?? t("We go on:")} />
    <${WhenAndWhere} day=${coming} class="opening-when" />`;
}
