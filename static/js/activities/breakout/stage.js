/** Teams on the stage: prompt and teams, the call back, then the report-outs. */
import { html } from "../../helpers/ui.js";
import { countdown, useNow } from "../../helpers/time.js";
import { langOf, say, t } from "../../helpers/words.js";
import { beginning } from "../../helpers/beginning.js";
import { Say } from "../../parts/say.js";
import { Fit } from "../../parts/stage/fit.js";
import { cutText, inRows, pack, roomOf } from "../../parts/stage/pack.js";
import { Pages } from "../../parts/stage/pages.js";
import { Themes } from "../../parts/stage/plain.js";

const REPORT_BUDGET = 520; // characters of report-outs on one screen
const SIDE_BY_SIDE = 4; // report-outs
const TEAMS_BUDGET = 12;
const CARD = 60; // what a report costs beside its letters

/** `activity`: the breakout's stage view. */
export default function Face({ activity, block, stage, live }) {
  const { words } = stage.session;
  if (activity.reports) return html`<${Reports} reports=${activity.reports} block=${block} />`;
  if (activity.callback !== null) return html`<${RecallScreen} ...${{ until: activity.callback, live, words }} />`;
  return html`<${Teams} activity=${activity} block=${block} />`;
}

function Teams({ activity, block }) {
  const { prompt, teams } = activity;
  const of = `${block.id}:${teams.map((team) => team.members.length + team.more)}`;
  return html`<div class="stack">
    <${Themes} themes=${block.themes} />
    ${prompt && html`<${Say} tag="p" class="prompt" text=${prompt} />`}
    ${block.terms.map((term) => html`<p class="term-line" key=${term.id}>
      <${Say} tag="strong" text=${term.term} />${" "}
      <${Say} text=${term.means} />
    </p>`)}
    ${teams.length === 0 ? html`<p class="waiting">${t("There are no teams in this agenda.")}</p>`
      : html`<${Pages} name="teams" of=${of} budget=${TEAMS_BUDGET} least=${1.15} most=${2.4}
      cut=${(budget) => pack(teams.map((team) => ({ team, weight: 1 })), ({ weight }) => weight, Math.max(budget, 1))}
    >${(page) => html`<ul class="team-grid team-grid-${page.length}">
      ${page.map(({ team }) => html`<${Team} key=${team.id} team=${team} />`)}
    </ul>`}<//>`}
  </div>`;
}

function Team({ team }) {
  return html`<li class="tile team">
    <${Say} tag="h2" text=${team.title} />
    ${team.members.length === 0 ? html`<p class="team-empty">${t("Nobody yet")}</p>` : html`<ul>
      ${team.members.map((one) => html`<${Say} tag="li" key=${one.id} text=${one.name} />`)}
      ${team.more > 0 && html`<li class="team-more" key="more">${t("+ {n} more", { n: team.more })}</li>`}
    </ul>`}
  </li>`;
}

/** The countdown fills the screen; at zero it says so and stays. */
function RecallScreen({ until, live, words }) {
  const left = Math.max(until - useNow(live), 0);
  return html`<div class="call-back">
    <p class="call-back-words" role="status">
      <${Say} text=${left > 0 ? words.come_back ?? t("Back to the hall") : words.expected ?? t("Everyone is expected back")} />
    </p>
    <${Fit} least=${4} most=${18}><p class="call-back-time" role="timer">${countdown(left)}</p><//>
  </div>`;
}

function Reports({ reports, block }) {
  const told = reports.filter((report) => report.text);
  if (told.length === 0) return html`<p class="waiting">${t("No report-outs yet")}</p>`;
  const of = `${block.id}:${told.map((report) => report.text.length)}`;
  return html`<${Pages} name="reports" of=${of} budget=${REPORT_BUDGET} most=${3.2}
    cut=${(budget) => reportPages(told, budget)}
  >${(page) => html`<div class="chunks chunks-${page.length}">
    ${page.map((part) => html`<${ReportPart} key=${`${part.id}-${part.number}`} part=${part} />`)}
  </div>`}<//>`;
}

function reportPages(reports, budget) {
  const parts = reports.flatMap((report) => {
    const pieces = cutText(beginning(report.text, 2000, 40), budget);
    return pieces.map((text, index) => ({
      id: report.id, title: report.title, text,
      number: index + 1, total: pieces.length, weight: roomOf(text) + CARD,
    }));
  });
  return pack(parts, ({ weight }) => weight, budget + CARD).flatMap((page) => inRows(page, SIDE_BY_SIDE));
}

function ReportPart({ part }) {
  const { title, text, number, total } = part;
  return html`<section class="chunk tile report">
    <h2 lang=${langOf(title)}>${say(title)}${total > 1 && html`${" "}<span
      class="section-part">${t("({number} of {total})", { number, total })}</span>`}</h2>
    <p>${text}</p>
  </section>`;
}
