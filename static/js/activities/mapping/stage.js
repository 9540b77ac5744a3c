// Dot-voting on the stage: candidates and turnout while open, dots and ranking once revealed.
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { share } from "../../parts/stage/pack.js";
import { Pages } from "../../parts/stage/pages.js";
import { Ranking } from "./ranking.js";

const ROWS = 10; // of one theme on one screen
const SIDE_BY_SIDE = 2;

/** `activity`: the vote's stage view; it holds a result only where that is revealed. */
export default function Face({ activity, block }) {
  const { result, prompt } = activity;
  const columns = result ? rankedColumns : candidateColumns;
  const of = `${block.id}:${Boolean(result)}`;
  return html`<div class="mapping">
    ${prompt && html`<p class="prompt" lang=${langOf(prompt)}>${say(prompt)}</p>`}
    <${Standing} activity=${activity} />
    <${Pages} name="vote" of=${of} budget=${ROWS} least=${1.15} most=${2.3}
      cut=${(budget) => columns(activity, block, Math.max(Math.floor(budget), 1))}
    >${(page) => html`<div class="vote-columns vote-columns-${page.length}">
      ${page.map((column) => html`<${Column} key=${column.key} column=${column} />`)}
    </div>`}<//>
  </div>`;
}

/** One line: whether dots can be placed, and how many have. */
function Standing({ activity }) {
  const { turnout, budget, cap } = activity;
  const placed = t("{ballots} of {people} have placed their dots", turnout);
  return html`<div class="standing">
    <p class="standing-state standing-${activity.open ? "open" : "closed"}">${stateOf(activity)}</p>
    <p class="standing-turnout">${placed}</p>
    ${activity.open && html`<p class="standing-rule">
      ${t("{dots} dots each, at most {cap} on one priority", { dots: budget, cap })}
    </p>`}
  </div>`;
}

function stateOf({ open, opened, result }) {
  if (open) return t("Voting is open");
  if (result) return t("Result");
  return opened ? t("Voting is closed") : t("Voting has not opened yet");
}

function candidateColumns({ themes }, block) {
  return paired(themes.map((theme) => ({ theme, rows: theme.items })), block, ...[...arguments].slice(2));
}

function rankedColumns({ themes, result }, block, budget) {
  const items = new Map(themes.flatMap((theme) => theme.items.map((item) => [item.id, item])));
  const most = Math.max(1, ...result.themes.flatMap((theme) => theme.rows.map((row) => row.dots)));
  const ranked = result.themes.map((theme) => ({
    theme, most, rows: theme.rows.map((row) => ({ ...row, ...items.get(row.item) })),
  }));
  return paired(ranked, block, budget);
}

/** Themes cut to `budget` rows each, two side by side on a page. */
function paired(themes, block, budget) {
  const titles = new Map(block.themes.map((theme) => [theme.id, theme.title]));
  const columns = themes.flatMap(({ theme, rows, most }) => share(rows, () => 1, budget).map((part, index) => ({
    key: `${theme.id}-${index}`, title: titles.get(theme.id), rows: part, most, weight: part.length * 30,
  })));
  const pages = [];
  for (let index = 0; index < columns.length; index += SIDE_BY_SIDE) {
    pages.push(columns.slice(index, index + SIDE_BY_SIDE));
  }
  return pages;
}

function Column({ column }) {
  const { title, rows, most } = column;
  return html`<section class="vote-column">
    <h2 lang=${langOf(title)}>${say(title)}</h2>
    ${most ? html`<${Ranking} rows=${rows} most=${most} caption=${title} />` : html`<ul class="candidates">
      ${rows.map((item) => html`<li key=${item.id}>
        <span class="candidate-title" lang=${langOf(item.title)}>${say(item.title)}</span>
        ${item.source && html`${" "}<span class="candidate-source" lang=${langOf(item.source)}>${say(item.source)}</span>`}
      </li>`)}
    </ul>`}
  </section>`;
}
