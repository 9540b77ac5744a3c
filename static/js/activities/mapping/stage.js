/** Dot-voting on the stage: candidates and turnout while open, dots and ranking once revealed. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Pages } from "../../parts/stage/pages.js";
import { Ranking } from "./ranking.js";

/** `activity`: the vote's stage view; it holds a result only where that is revealed. */
export default function Face({ activity, block, stage, live }) {
  const { result, prompt } = activity;
  const titles = new Map(block.themes.map((theme) => [theme.id, theme.title]));
  const themes = new Map((result ? ranked(activity) : candidates(activity)).map((theme) => [theme.id, theme]));
  return html`<div class="stack">
    ${prompt && html`<${Say} tag="p" class="prompt" text=${prompt} />`}
    <${VoteStanding} activity=${activity} />
    <${Pages} ...${{ stage, live }} name="vote" least=${1.3} most=${2.3}>${(pieces) => html`
      <div class="vote-columns vote-columns-${pieces.length}">
        ${pieces.map((piece) => html`<${Column}
          key=${`${piece.of}-${piece.id}`} wide=${pieces.length === 1}
          ...${{ piece, theme: themes.get(piece.id), title: titles.get(piece.id) }}
        />`)}
      </div>`}<//>
  </div>`;
}

/** One line: whether dots can be placed, and how many have. */
function VoteStanding({ activity }) {
  const { open, result, turnout } = activity;
  const placed = turnout.people === 1 ? t("{ballots} of 1 person has placed dots", turnout)
    : t("{ballots} of {people} have placed their dots", turnout);
  return html`<div class="standing">
    <p class="standing-state standing-${open ? "open" : result ? "result" : "closed"}">${stateOf(activity)}</p>
    <p class="standing-turnout">${placed}</p>
    ${open && !result && html`<p class="standing-rule">${ruleOf(activity)}</p>`}
  </div>`;
}

function ruleOf({ budget, cap, quotas }) {
  const [quota] = Object.values(quotas);
  const values = { dots: budget, cap, quota };
  const most = quota ? t("{dots} dots each, at most {cap} on one priority and {quota} in one theme", values)
    : t("{dots} dots each, at most {cap} on one priority", values);
  return `${most} · ${t("ties are named")}`;
}

function stateOf({ open, opened, result }) {
  if (open) return t("Voting is open");
  if (result) return t("Result");
  return opened ? t("Voting is closed") : t("Voting has not opened yet");
}

function candidates({ themes }) {
  return themes.map((theme) => ({ id: theme.id, rows: theme.items }));
}

function ranked({ themes, result, turnout, cap }) {
  const items = new Map(themes.flatMap((theme) => theme.items.map((item) => [item.id, item])));
  const most = Math.max(1, ...result.themes.flatMap((theme) => theme.rows.map((row) => row.dots)));
  const could = { dots: turnout.people * cap, voters: turnout.people };
  return result.themes.map((theme) => ({
    id: theme.id, most, could, rows: theme.rows.map((row) => ({ ...row, ...items.get(row.item) })),
  }));
}

function Column({ piece, theme, title, wide }) {
  const { start = 0, end } = piece;
  const rows = theme.rows.slice(start, end);
  return html`<section class="tile vote-column">
    <${Say} tag="h2" text=${title} />
    ${theme.most ? html`<${Ranking} ...${{ rows, most: theme.most, could: theme.could, wide, caption: title }} />`
      : html`<${CandidatesOnStage} rows=${rows} />`}
  </section>`;
}

function CandidatesOnStage({ rows }) {
  return html`<ul class="candidates">
    ${rows.map((item) => html`<li key=${item.id}>
      <${Say} class="candidate-title" text=${item.title} />
      ${item.source && html`${" "}<${Say} class="candidate-source" text=${item.source} />`}
    </li>`)}
  </ul>`;
}
