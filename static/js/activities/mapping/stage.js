/** Dot-voting on the stage: candidates and turnout while open, and what is revealed of the result. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Pages } from "../../parts/stage/pages.js";
import { Also } from "../../questions/also.js";
import { decidersNamed, heaviest, isUnchecked } from "../../questions/groups.js";
import { cutRule, levelOf, marksOf, roundTitle, settledOf } from "../../questions/roundwords.js";
import { placedInWords } from "../../questions/turnoutwords.js";
import { NamesPage } from "./namespage.js";
import { OutcomePage } from "./outcomepage.js";
import { quotaOf, quotaOfAll } from "../../questions/quotas.js";
import { ResultBoard } from "./resultboard.js";

/** Multiples of the stage's unit between which letters may be: those of a board are 28 px of 1,080 at least. */
const SIZES = { paper: { least: 1.3, most: 2.8 }, board: { least: 1.4584, most: 1.9 } };

/** `activity`: the vote's stage view; it has boards once something of the result is revealed. */
export default function Face({ activity, block, stage, live }) {
  const { boards, prompt, names } = activity;
  if (names) return html`<${Pages} ...${{ stage, live }} name="vote" ...${SIZES.board}>${([piece]) => html`<${NamesPage} option=${names} piece=${piece} />`}<//>`;
  const drawn = boards ? OfResult : OfCandidates;
  return html`<div class="stack">
    ${!boards && prompt && html`<${Say} tag="p" class="prompt" text=${prompt} />`}
    ${!boards && html`<${VoteStanding} activity=${activity} />`}
    <${Pages} ...${{ stage, live }} name="vote" seal=${activity.seal} ...${boards ? SIZES.board : SIZES.paper}>${(pieces, title) => html`
      <${drawn} ...${{ pieces, title, activity, block, stage }} />`}<//>
  </div>`;
}

/** Residents vote while the hall does, where they have a ballot. */
Face.invites = ({ open, groups }) => open && groups?.some(isUnchecked)
  && { en: "Residents advise here", es: "Residentes: opine aquí" };

function OfResult({ pieces, title, activity, block, stage }) {
  const { boards, turnout, cap, revealed, standings } = activity;
  const [{ of, id, start = 0, end }] = pieces;
  const standing = standings?.find(({ pool }) => pool === id || pool === "overall");
  if (of === "outcome") return standing && html`<${OutcomePage} ...${{ standing, title, block, start, end }} papers=${activity.earlier_papers} />`;
  const board = boards.find((one) => one.id === id);
  if (!board) return null;
  const items = itemsOf(activity);
  const marks = marksOf(standings);
  const settled = settledOf(standings);
  const rows = board.rows.map((row) => ({
    ...row, ...items.get(row.item), mark: marks.get(row.item), settled: settled.get(row.item),
  }));
  const voters = Math.max(turnout.people, turnout.ballots);
  const could = { dots: voters * cap * heaviest(activity), voters };
  return html`<${ResultBoard} board=${{ ...board, rows }} ...${{ title, block, activity, items, could }}
    under=${itemsOf({ themes: activity.themes.filter((theme) => theme.id === id) })} standing=${standing} phones=${revealed && !stage.spot} />`;
}

function itemsOf({ themes }) {
  return new Map(themes.flatMap((theme) => theme.items.map((item) => [item.id, item])));
}

/** One line: whether dots can be placed, and how many have. */
function VoteStanding({ activity }) {
  const { open, turnout } = activity;
  const placed = placedInWords(turnout);
  return html`<div class="standing">
    <p class="standing-state standing-${open ? "open" : "closed"}">${stateOf(activity)}</p>
    ${roundTitle(activity) && html`<p class="standing-round">${roundTitle(activity)}</p>`}
    <p class="standing-turnout">${placed}</p>
    ${decidersNamed(activity) && html`<p class="standing-who">${decidersNamed(activity)}</p>`}
    ${open && html`<p class="standing-rule">${ruleOf(activity)}</p>`}
  </div>`;
}

function ruleOf(activity) {
  const { budget, cap } = activity;
  const quota = quotaOfAll(activity);
  const values = { dots: budget, cap, quota };
  const most = quota ? t("Dots each: {dots}, at most {cap} on one item and {quota} in one theme", values)
    : t("Dots each: {dots}, at most {cap} on one item", values);
  return [most, cutRule(activity.round) ?? t("ties are named"), activity.round.told && say(activity.round.told)].filter(Boolean).join(" · ");
}

function stateOf({ open, opened }) {
  if (open) return t("Voting is open");
  return opened ? t("Voting is closed") : t("Voting has not opened yet");
}

function OfCandidates({ pieces, activity }) {
  const lists = new Map(activity.themes.map((theme) => [theme.id, theme]));
  const ofEach = (id) => (quotaOfAll(activity) === undefined ? quotaOf(activity, id) : undefined);
  return html`<div class="vote-columns vote-columns-${pieces.length}">
    ${pieces.map(({ id, start = 0, end }) => html`<section class="tile vote-column" key=${id}>
      <${Say} tag="h2" text=${activity.titles[id]} />
      ${levelOf(activity, lists.get(id)) && html`<p class="standing-round">${levelOf(activity, lists.get(id))}</p>`}
      ${ofEach(id) && !levelOf(activity, lists.get(id)) && html`<p class="candidate-source">${t("at most {n} per person here", { n: ofEach(id) })}</p>`}
      <${CandidatesOnStage} rows=${lists.get(id).items.slice(start, end)} />
    </section>`)}
  </div>`;
}

function CandidatesOnStage({ rows }) {
  return html`<ul class="candidates">
    ${rows.map((item) => html`<li key=${item.id}>
      <${Say} class="candidate-title" text=${item.title} />
      ${item.source && html`${" "}<${Say} class="candidate-source" text=${item.source} />`}<${Also} merged=${item.merged} class="candidate-source" />
    </li>`)}
  </ul>`;
}
