/**
 * The result of one theme over the whole stage: places from the first down, ties named, the rest
 * counted. What is not revealed yet is not here: a covered place is drawn and has no words.
 */
import { Fragment, html, useRef } from "../../helpers/ui.js";
import { figure, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Also } from "../../questions/also.js";
import { beyondSeats } from "../../questions/beyondseats.js";
import { papersAmiss } from "../../questions/papers.js";
import { levelWords, roundTitle } from "../../questions/roundwords.js";
import { placedInWords } from "../../questions/turnoutwords.js";
import { Dots } from "./dots.js";
import { useFall } from "./fall.js";
import { GroupBoard } from "./groupboard.js";
import { advisers, decidersSaid } from "../../questions/groups.js";
import { RankingTable } from "./rankingtable.js";

const COUNTABLE = 120; // dots that can be told apart in a row as wide as the stage
const PER_ROW = 40;
const MOST_BESIDE = 3; // groups, as in the server's `board.py`
const LEADING = 3; // places that are drawn large while they are covered

/**
 * `board` as in the view, its rows with their titles; `title` is the theme's. `phones`: whether all
 * of the result is on phones. `could`: {dots, voters}, the most that an item can have; `items`: id → {title};
 * `under`: those under this theme.
 */
export function ResultBoard({ board, title, block, activity, items, could, standing, under, phones }) {
  const { rows, large, covered = 0, level, sides } = board;
  const beside = advisers(activity).slice(0, MOST_BESIDE);
  const live = useRef(activity.open).current; // places that change as the hall looks on do not arrive: they are there
  return html`<section class="board ${live ? "board-live" : ""}">
    <${Head} ...${{ title, block, activity }} />
    ${beside.length > 0 ? html`<${GroupBoard} ...${{ rows, covered, level, beside, sides, items, title }}
      decides=${decidersSaid(activity)}
      place=${(row, style) => html`<${Place} key=${row.id} ...${{ row, could, style, open: activity.open }} />`} />`
      : html`
    <ol class="places" aria-hidden="true">
      ${Array.from({ length: covered }, (_, index) => html`<li key=${index}
        class="place place-covered ${index < LEADING ? "place-large" : ""}"></li>`)}
      ${rows.map((row, index) => html`<${Place} key=${row.id} ...${{ row, could, open: activity.open }} large=${index < large} />`)}
    </ol>
    <${RankingTable} rows=${rows} caption=${title} />`}
    ${!beside.length && activity.groups && html`<p class="board-rest">${decidersSaid(activity)}</p>`}
    ${standing && html`<${CutLine} ...${{ standing, board, items: under }} />`}
    <${Rest} ...${{ board, phones }} />
    ${beyondSeats(activity.turnout).map((line) => html`<p class="board-rest" key=${line}>${line}</p>`)}
    ${papersAmiss(activity.papers) && html`<p class="board-rest">${papersAmiss(activity.papers)}</p>`}
  </section>`;
}

/** One line: what was voted on, where, and by how many. */
function Head({ title, block, activity }) {
  const { open, turnout } = activity;
  const placed = placedInWords(turnout);
  return html`<header class="board-head">
    <h2><${Say} text=${title} />${" "}<span class="board-block">· ${roundTitle(activity) ?? html`<${Say} text=${block.title} />`}</span></h2>
    <p>${open && html`<strong class="standing-state standing-open">${t("Voting is open")}</strong> `}${placed}</p>
  </header>`;
}

/** While voting is `open` a dot falls onto it whenever it has more or fewer: one, however many came at once. */
function Place({ row, could, large, open, style }) {
  const first = row.rank === 1;
  const drop = useFall(row.dots);
  return html`<li style=${style} class="place ${large ? "place-large" : ""} ${first ? "place-first" : ""}" data-mark=${row.mark}>
    <span class="place-rank">${row.rank}</span>
    <span class="place-title">
      <${Say} text=${row.title} /><${Also} merged=${row.merged} class="place-also" />${row.tied && html`${" "}<span class="place-tied">${[t("tied"), row.settled].filter(Boolean).join(" · ")}</span>`}
    </span>
    ${first && large && html`<${Dots} count=${row.dots} countable=${COUNTABLE} perRow=${PER_ROW} />`}
    <span class="place-figures">
      ${open && html`<span class="place-drop" ref=${drop}></span>`}
      <strong class="place-dots" style=${{ "--room": figure(could.dots).length }}>${figure(row.dots)}</strong>
      ${" "}<span class="place-voters" style=${{ "--room": signsLeft(row.voters, could.voters) }}>${dotsFrom(row)}</span>
    </span>
  </li>`;
}

/** What the marks beside the places mean, and what would have one but has no row: by its names, or counted. */
function CutLine({ standing: { taken, level = [], left }, board: { rows, level: first, named = [] }, items }) {
  const inRow = (item) => rows.some((row) => row.item === item);
  const off = (item) => items.has(item) && !inRow(item);
  const unseen = !first && !named.length && level.some(off);
  const tie = level.length > 0 && `= ${levelWords(level.length, left)}`;
  const words = [
    taken.some(({ item }) => inRow(item)) && `✓ ${forwardWords(taken.filter(({ item }) => off(item)).length)}`,
    unseen ? t("{options}, more than there is room for", { options: tie }) : tie,
  ];
  return html`<p class="board-cut">${words.filter(Boolean).join(" · ")}${tie && named.map((item, at) => html`
    <${Fragment} key=${item}>${at ? " · " : ": "}<${Say} text=${items.get(item)?.title} /><//>`)}</p>`;
}

function forwardWords(more) {
  return more ? t("goes forward, and {n} more", { n: more }) : t("goes forward");
}

/** How many signs longer the figure can become. */
function signsLeft(count, most) {
  return Math.max(0, figure(most).length - figure(count).length);
}

export function dotsFrom({ dots, voters }) {
  if (dots === 1) return t("dot from 1 person");
  return voters === 1 ? t("dots from 1 person") : t("dots from {count} people", { count: voters });
}

function Rest({ board, phones }) {
  return beside(board, phones).map(({ name, words }) => html`<p class=${name} key=${name}>${words}</p>`);
}

/**
 * What does not stand on the board, in words, each with its class; where nothing has a dot, that alone, and where only
 * those have placed dots who decide nothing the board says so itself.
 */
export function beside({ rows, covered = 0, level = 0, fewer = 0, none = 0, sides = [] }, phones) {
  if (rows.length + covered + level === 0 && sides.some((side) => side.rows.length + (side.level ?? 0) > 0)) return [];
  if (rows.length + covered + level === 0) return [{ name: "board-alone", words: t("Nobody placed a dot here.") }];
  const parts = [
    fewer && (fewer === 1 ? t("1 more with fewer dots") : t("{n} more with fewer dots", { n: fewer })),
    none && (none === 1 ? t("1 without dots") : t("{n} without dots", { n: none })),
  ];
  const told = (rest) => (phones ? t("{rest}: on your phone", { rest }) : rest);
  const rest = parts.filter(Boolean).join(" · ");
  return [
    level > 0 && { name: "board-alone", words: told(t("{n} share the first place", { n: level })) },
    rest && { name: "board-rest", words: told(rest) },
  ].filter(Boolean);
}
