/** Teams on the stage: prompt and teams, the call back, then the report-outs. */
import { html } from "../../helpers/ui.js";
import { countdown, useNow } from "../../helpers/time.js";
import { langOf, say, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Fit } from "../../parts/stage/fit.js";
import { Pages, lettersOf } from "../../parts/stage/pages.js";
import { Themes } from "../../parts/stage/plain.js";
import { PartOf } from "../../parts/stage/sections.js";

/** `activity`: the breakout's stage view. */
export default function Face({ activity, block, stage, live }) {
  const { words } = stage.session;
  if (activity.reports) return html`<${Reports} ...${{ activity, stage, live }} />`;
  if (activity.callback !== null) return html`<${RecallScreen} ...${{ until: activity.callback, live, words }} />`;
  return html`<${Teams} ...${{ activity, block, stage, live }} />`;
}

function Teams({ activity, block, stage, live }) {
  const { prompt, teams } = activity;
  return html`<div class="stack">
    <${Themes} themes=${block.themes} />
    ${prompt && html`<${Say} tag="p" class="prompt" text=${prompt} />`}
    ${block.terms.map((term) => html`<p class="term-line" key=${term.id}>
      <${Say} tag="strong" text=${term.term} />${" "}
      <${Say} text=${term.means} />
    </p>`)}
    ${teams.length === 0 ? html`<p class="waiting">${t("There are no teams in this agenda.")}</p>`
      : html`<${Pages} ...${{ stage, live }} name="teams" least=${1.15} most=${2.4}>${(pieces) => html`
      <ul class="team-grid team-grid-${pieces.length}">
        ${pieces.map(({ id }) => html`<${Team} key=${id} team=${teams.find((team) => team.id === id)} />`)}
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

function Reports({ activity, stage, live }) {
  if (stage.pages.length === 0) return html`<p class="waiting">${t("No report-outs yet")}</p>`;
  const reports = new Map(activity.reports.map((report) => [report.id, report]));
  return html`<${Pages} ...${{ stage, live }} name="reports" most=${3.2}>${(pieces) => html`
    <div class="chunks chunks-${pieces.length}">
      ${pieces.map((piece) => html`<${ReportPart} key=${piece.id} report=${reports.get(piece.id)} piece=${piece} />`)}
    </div>`}<//>`;
}

function ReportPart({ report, piece }) {
  const { number = 1, total = 1 } = piece;
  return html`<section class="chunk tile report">
    <h2 lang=${langOf(report.title)}>${say(report.title)}${total > 1 && html`${" "}<${PartOf} ...${{ number, total }} />`}</h2>
    <p>${lettersOf(report.text, piece)}</p>
  </section>`;
}
