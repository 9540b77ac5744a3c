/** A trail before the hall: what was said, what it says together, where it was chosen from, what came of it. */
import { timeOfDay } from "../../helpers/time.js";
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Say } from "../say.js";

const CARD = 0.86; // of a column's width; lines run in what is left

/** `trail` as in the view, and which page of it; it fills what room there is. */
export function TrailOnStage({ trail, page }) {
  const { columns, links } = onPage(trail, page);
  return html`<div class="trail-stage" style=${{ "--columns": columns.length }}>
    <svg class="trail-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${links.map((one, index) => html`<path key=${index} class=${one.past ? "past" : ""} d=${lineOf(one, columns)} />`)}
    </svg>
    ${columns.map((column) => html`<section class="trail-column" key=${column.kind}>
      <h2>${KINDS[column.kind]()} <small>${column.count}</small></h2>
      <ul style=${{ "--rows": column.marks.length }} class="rows-${column.marks.length}">
        ${column.marks.map((mark, index) => html`<${TrailCard} key=${index} mark=${mark} kind=${column.kind} />`)}
      </ul>
      <p class="trail-more">${column.more > 0 && t("and {count} more", { count: column.more })}</p>
    </section>`)}
  </div>`;
}

/** The marks of a page, and the links between them, by where they stand there. */
function onPage({ columns, links }, { pieces }) {
  const starts = pieces.map(({ start = 0 }) => start);
  const cut = columns.map((column, at) => ({ ...column, marks: column.marks.slice(starts[at], pieces[at].end) }));
  const moved = ([column, row]) => [column, row - starts[column]];
  const stands = ([column, row]) => Boolean(cut[column].marks[row]);
  const drawn = links.map((one) => ({ ...one, source: moved(one.source), target: moved(one.target) }));
  return { columns: cut, links: drawn.filter(({ source, target }) => stands(source) && stands(target)) };
}

function TrailCard({ mark, kind }) {
  const past = mark.note || mark.late ? "past" : "";
  return html`<li class="trail-card ${past} ${mark.opened ? "opened" : ""}"><div>
    ${isTold(mark) ? html`<${Say} tag="p" class="trail-said" text=${mark.title} />` : html`<p class="trail-said">${unsaid(mark)}</p>`}
    ${mark.rank > 0 && html`<p class="trail-figures">${figuresOf(mark)}</p>`}
    ${mark.rank === undefined && mark.of && !mark.late && html`<${Say} tag="p" class="trail-of" text=${mark.of} />`}
    ${mark.note && isTold(mark) && html`<p class="trail-of">${NOTES[mark.note]()}</p>`}
    ${mark.late > 0 && html`<p class="trail-of">${lateOf(mark, kind)}</p>`}
  </div></li>`;
}

const isTold = (mark) => Object.keys(mark.title).length > 0;

/** What stands for something without its words. */
function unsaid({ note, count = 1 }) {
  if (note === "gone") return t("Not shown any more: {count}", { count });
  return t("Written on the team’s board: {count}", { count });
}

function figuresOf({ rank, votes = 0, voters = 0 }) {
  if (!votes) return t("nobody of those who decide chose it");
  const dots = votes === 1 ? t("1 dot") : t("{n} dots", { n: votes });
  const people = voters === 1 ? t("1 person") : t("{n} people", { n: voters });
  return t("Place {rank}: {dots} from {people}", { rank, dots, people });
}

/** What joined since something was voted on led to no result of it. */
function lateOf({ late }, kind) {
  const time = timeOfDay(late);
  if (kind === "option" || kind === "result") return t("before this joined, {time}", { time });
  return t("since the vote, {time}", { time });
}

/** From the right of one card to the left of the other; within a column along its left. */
function lineOf({ source, target }, columns) {
  const [from, y1] = placeOf(source, columns);
  const [to, y2] = placeOf(target, columns);
  const wide = (100 / columns.length) * CARD;
  if (from === to) return `M${from} ${y1}C${from - 1} ${y1} ${from - 1} ${y2} ${to} ${y2}`;
  const middle = (from + wide + to) / 2;
  return `M${from + wide} ${y1}C${middle} ${y1} ${middle} ${y2} ${to} ${y2}`;
}

/** The left of a card and the middle of its height, in hundredths. */
function placeOf([column, row], columns) {
  return [(column * 100) / columns.length, ((row + 0.5) * 100) / columns[column].marks.length];
}

const KINDS = {
  voice: () => t("What was said"),
  insight: () => t("What it says together"),
  option: () => t("On the list"),
  result: () => t("What came of it"),
};

const NOTES = {
  "apart": () => t("taken apart since"),
  "merged": () => t("part of another by now"),
  "withdrawn": () => t("taken off the list"),
  "set-aside": () => t("this round was set aside"),
};
