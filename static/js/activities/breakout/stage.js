/** Teams on the stage: prompt and teams, the call back, then the report-outs. */
import { html } from "../../helpers/ui.js";
import { countdown, useNow } from "../../helpers/time.js";
import { langOf, say, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Fit } from "../../parts/stage/fit.js";
import { Pages, lettersOf, usePageShown } from "../../parts/stage/pages.js";
import { PlanPieces, isOfPlan } from "../../parts/stage/plain.js";
import { PartOf } from "../../parts/stage/sections.js";
import { PromptLine } from "./promptline.js";
import { ideaWords, peopleWords } from "./counts.js";
import { groupWords } from "./groupwords.js";
import { TurnTime } from "./turntime.js";

/** `activity`: the breakout's stage view. */
export default function Face({ activity, block, stage, live }) {
  const { words } = stage.session;
  if (activity.entry) return html`<${EntryAlone} ...${{ entry: activity.entry, stage, live }} />`;
  if (activity.reports) return html`<${Reports} ...${{ activity, stage, live }} />`;
  if (activity.callback !== null) return html`<${RecallScreen} ...${{ until: activity.callback, teams: activity.teams, live, words }} />`;
  return html`<${Teams} ...${{ activity, block, stage, live }} />`;
}

/** A call back is heard as it comes, as long as it has not run out. */
Face.chimes = ({ activity: { callback } }) => (callback == null ? [] : [{ id: `call-${callback}`, from: 0, until: callback }]);

/** Over what is put over the block: all that a phone says of the call back stands in the hall too. */
Face.over = ({ activity, stage, live }) => activity.callback != null
  && html`<${CallLine} until=${activity.callback} words=${stage.session.words} live=${live} />`;

/** The call back in one line, where something else has the screen; one that `passes` is gone once all are expected. */
function CallLine({ until, words, live, passes = false }) {
  const left = Math.max(until - useNow(live), 0);
  return (left > 0 || !passes) && html`<p class="call-line"><${CallWords} left=${left} words=${words} />
    ${left > 0 && html` <span class="call-line-time" role="timer">${countdown(left)}</span>`}</p>`;
}

function CallWords({ left, words }) {
  return html`<${Say} text=${left > 0 ? words.come_back ?? t("Back to the hall") : words.expected ?? t("Everyone is expected back")} />`;
}

/** Where to go, for everybody at once; while the rooms work, that they do. */
function Teams({ activity, block, stage, live }) {
  const { prompt, teams } = activity;
  return html`<div class="stack teams-stack">
    <${PromptLine} activity=${activity} live=${live} />
    ${prompt && html`<${Say} tag="p" class="prompt" text=${prompt} />`}
    ${teams.length === 0 ? html`<p class="waiting">${t("There are no teams in this agenda.")}</p>`
      : html`<${Pages} ...${{ stage, live }} name="teams" least=${0.9} most=${2.4}>${(pieces) => html`
        <${TeamsPage} ...${{ pieces, activity, block, live }} />`}<//>`}
  </div>`;
}

/** The prompts of the plan, what came of a gallery, or teams. */
function TeamsPage({ pieces, activity: { teams, dotted = [] }, block, live }) {
  if (isOfPlan(pieces)) return html`<${PlanPieces} ...${{ block, pieces }} />`;
  if (pieces[0]?.of === "dotted") return html`<${Dotted} ...${{ pieces, rows: dotted }} />`;
  return html`<ul class="team-grid ${pieces.length > WITH_TITLES ? "team-grid-many" : ""}" style=${{ "--teams": columnsOf(pieces.length) }}>
    ${pieces.map(({ id }) => html`<${Team} key=${id} team=${teams.find((team) => team.id === id)} live=${live} />`)}
  </ul>`;
}

/** What has dots since the gallery was closed, or since a `team` ranked its board. */
function Dotted({ pieces, rows, team }) {
  const shown = pieces.map(({ id }) => rows.find((row) => row.id === id)).filter(Boolean);
  return html`<section class="chunk tile"><h2>${team ? html`<${Say} text=${team} /> · ${t("How the team ranked it")}` : t("Dots from the gallery")}</h2>
    <ol class="dotted">${shown.map(({ id, rank, text, title, dots }) => html`<li key=${id}><b>${rank}.</b>
      <span>${text}${!team && html`<small><${Say} text=${title} /></small>`}</span>
      <b>${dots === 1 ? t("1 dot") : t("{count} dots", { count: dots })}</b></li>`)}</ol></section>`;
}

/** Teams beside each other: a few in one row, many in rows of about equal length. */
function columnsOf(count) {
  if (count <= 5) return count;
  return count <= WITH_TITLES ? Math.ceil(count / 2) : Math.ceil(Math.sqrt(count * 1.6));
}

const WITH_TITLES = 12; // teams; of more, the number and the place are all that can be read
const MOST_LATER = 3; // teams with more time, by name below the countdown; the rest are counted
const LONG_OVER = 5 * 60_000; // ms; nobody waits for a turn that ended so long ago
const COLOURS = 8; // of teams, in stage.css; never without the number

function Team({ team, live }) {
  const { number, title, place, people, ideas, members, newest, until } = team;
  return html`<li class="tile team team-colour-${((number + COLOURS - 1) % COLOURS) + 1}">
    <header class="team-head">
      <span class="team-number" aria-hidden="true">${number}</span>
      <div><${Say} tag="h2" text=${title} />${place && html`<${Say} tag="p" class="team-place" text=${place} />`}</div>
    </header>
    ${newest && html`<p class="team-newest">“${newest}”</p>`}
    ${members.length > 0 && !newest && html`<ul>
      ${members.map((one) => html`<${Say} tag="li" key=${one.id} text=${one.name} />`)}
      ${people > members.length && html`<li class="team-more" key="more">
        ${t("+ {n} more, on their phones", { n: people - members.length })}</li>`}
    </ul>`}
    ${until && html`<p class="team-time"><${MoreTime} until=${until} live=${live} /></p>`}
    <p class="team-count">${[peopleWords(people), ideaWords(ideas)].filter(Boolean).join(" · ")}</p>
  </li>`;
}

/** What is left to a team that has more than the others. */
function MoreTime({ until, live }) {
  return t("Own time: {time}", { time: countdown(Math.max(until - useNow(live), 0)) });
}

/** The countdown fills the screen; at zero it says so and stays. Who has more time is not expected yet. */
function RecallScreen({ until, teams, live, words }) {
  const now = useNow(live);
  const left = Math.max(until - now, 0);
  const later = teams.filter((one) => one.until > now);
  return html`<div class="call-back">
    <p class="call-back-words" role="status">
      <${CallWords} left=${left} words=${words} />
    </p>
    <${Fit} least=${4} most=${18}><p class="call-back-time" role="timer">${countdown(left)}</p><//>
    ${later.length > 0 && html`<ul class="call-back-later">${later.slice(0, MOST_LATER).map((one) => html`<li key=${one.id}>
      <${Say} text=${one.title} /> · <${MoreTime} until=${one.until} live=${live} /></li>`)}
      ${later.length > MOST_LATER && html`<li>${t("+ {n} more", { n: later.length - MOST_LATER })}</li>`}</ul>`}
  </div>`;
}

function Reports({ activity, stage, live }) {
  if (stage.pages.length === 0) return html`<p class="waiting">${t("No report-outs yet")}</p>`;
  const reports = new Map(activity.reports.map((report) => [report.id, report]));
  const shown = html`<${Pages} ...${{ stage, live }} name="reports" most=${stage.spot ? 5.6 : 4}>${(pieces) => html`
    <div class="chunks chunks-${pieces[0].of === "turn" ? 1 : pieces.length}">
      <${ReportPage} ...${{ pieces, activity, reports }} />
    </div>`}<//>`;
  const { turn, callback } = activity;
  if ((!turn && callback == null) || stage.spot?.of) return shown;
  return html`<div class="turn-stack"><div>
      ${callback != null && html`<${CallLine} until=${callback} words=${stage.session.words} live=${live} passes=${true} />`}
      ${turn && html`<${TurnLine} ...${{ turn, stage, live }} />`}
    </div>${shown}</div>`;
}

/**
 * Whose turn it is. Over a page of another team's it says that this is not the page's; where it is no more than a
 * look at what was said elsewhere, nothing.
 */
function TurnLine({ turn, stage, live }) {
  const page = stage.pages[usePageShown(stage, live)];
  const theirs = page.pieces[0].id === turn.team;
  const now = useNow(live);
  const over = stage.spot && turn.held_at === null && now - turn.ends_at > LONG_OVER;
  if (over || (!theirs && stage.spot)) return null;
  return html`<p class="turn-line"><span><${Say} class="turn-team" text=${turn.title} />${!theirs && html` <small>${t("reports now")}</small>`}</span>
    <${TurnTime} turn=${turn} live=${live} /></p>`;
}

/** How a team ranked its board, what it marked there, or reports. */
function ReportPage({ pieces, activity, reports }) {
  const team = reports.get(pieces[0].id);
  if (pieces[1]?.of === "ranked") return html`<${Dotted} pieces=${pieces} rows=${activity.ranked ?? []} team=${team?.title} />`;
  if (pieces[0].of === "turn") return html`<${Marked} report=${team} pieces=${pieces.slice(1)} />`;
  return pieces.map((piece) => html`<${ReportPart} key=${piece.id} report=${reports.get(piece.id)} piece=${piece} />`);
}

/** What a team shows of its board. */
function Marked({ report, pieces }) {
  const marked = new Map(report.marked.map((one) => [one.id, one]));
  return html`<section class="chunk tile report">
    <h2 lang=${langOf(report.title)}>${say(report.title)}</h2>
    ${pieces.length === 0 && html`<p class="waiting">${t("No report-outs yet")}</p>`}
    <ul class="marked">${pieces.map(({ id }) => html`<${MarkedEntry} key=${id} entry=${marked.get(id)} />`)}</ul>
  </section>`;
}

function MarkedEntry({ entry }) {
  const about = entry?.entries ? `${t("group")} · ${ideaWords(entry.entries)}` : entry?.group && groupWords(entry.group);
  return entry && html`<li>${entry.text}${about && html` <small class="of-group">${about}</small>`}</li>`;
}

/** What stands on a team's board, put over the block that runs. */
function EntryAlone({ entry, stage, live }) {
  return html`<${Pages} ...${{ stage, live }} name="entries" most=${5.6}>${([piece]) => html`
    <figure class="quote"><blockquote>${lettersOf(entry.text, piece)}</blockquote>
      <figcaption><${Say} text=${entry.title} />${entry.group && html` · <span class="of-group">${groupWords(entry.group)}</span>`}</figcaption></figure>`}<//>`;
}

function ReportPart({ report, piece }) {
  const { number = 1, total = 1 } = piece;
  return html`<section class="chunk tile report">
    <h2 lang=${langOf(report.title)}>${say(report.title)}${total > 1 && html`${" "}<${PartOf} ...${{ number, total }} />`}</h2>
    <p>${lettersOf(report.text, piece)}</p>
  </section>`;
}
