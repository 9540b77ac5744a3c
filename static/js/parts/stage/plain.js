/** The face of a block that needs none of its own: key themes, points, note, terms, context. */
import { html } from "../../helpers/ui.js";
import { say } from "../../helpers/words.js";
import { Say } from "../say.js";
import { Pages } from "./pages.js";
import { Section, sectionChunks } from "./sections.js";

const BUDGET = 430; // characters that one screen shows in letters for the last row

/** `block`: a plan face; with nothing to show, the day's focus stands in large letters. */
export function Plain({ block, stage }) {
  return html`<div class="plain-face">
    <${Themes} themes=${block.themes} />
    ${hasContext(block) ? html`<${Context} block=${block} />` : html`<${Focus} day=${stage.day} />`}
  </div>`;
}

/** The key themes of a block, in one row. */
export function Themes({ themes }) {
  if (themes.length === 0) return null;
  return html`<ul class="theme-list">
    ${themes.map((theme) => html`<${Say} tag="li" key=${theme.id} text=${theme.title} />`)}
  </ul>`;
}

function Context({ block }) {
  return html`<${Pages}
    name="plain" of=${block.id} budget=${BUDGET} most=${3.2}
    cut=${(budget) => paged(chunksOf(block, budget), budget)}
  >${(page) => html`<div class="chunks chunks-${page.length}">
    ${page.map((chunk) => html`<${chunk.draw} ...${chunk} key=${chunk.key} />`)}
  </div>`}<//>`;
}

/** Whether the plan says more of a block than its title, its speakers and its themes. */
export function hasContext(block) {
  return chunksOf(block, BUDGET).length > 0;
}

function Focus({ day }) {
  if (!day?.focus) return null;
  return html`<${Say} tag="p" class="focus" text=${day.focus} />`;
}

/** A screen holds what its budget allows, and never more than four things side by side. */
function paged(chunks, budget) {
  const pages = [];
  let left = 0;
  for (const chunk of chunks) {
    const page = pages.at(-1);
    const joins = page && page.length < 4 && chunk.weight <= left && page[0].group === chunk.group;
    if (joins) page.push(chunk);
    else pages.push([chunk]);
    left = (joins ? left : budget) - chunk.weight;
  }
  return pages;
}

function chunksOf(block, budget) {
  return [
    ...pointsChunk(block.points),
    ...noteChunk(block.note),
    ...block.terms.map((term) => ({
      key: `term-${term.id}`, group: "words", draw: Term, term,
      weight: say(term.term).length + say(term.means).length,
    })),
    ...block.shows.flatMap((section) => sectionChunks(section, budget).map((chunk) => ({
      ...chunk, group: "sections", draw: Section,
    }))),
  ];
}

function pointsChunk(points) {
  if (points.length === 0) return [];
  const weight = points.reduce((sum, point) => sum + say(point).length + 20, 0);
  return [{ key: "points", group: "words", draw: PointList, points, weight }];
}

function noteChunk(note) {
  return note ? [{ key: "note", group: "words", draw: Note, text: note, weight: say(note).length }] : [];
}

function PointList({ points }) {
  return html`<ul class="chunk point-list">
    ${points.map((point) => html`<${Say} tag="li" text=${point} />`)}
  </ul>`;
}

function Note({ text }) {
  return html`<${Say} tag="p" class="chunk note" text=${text} />`;
}

function Term({ term }) {
  return html`<dl class="chunk term">
    <${Say} tag="dt" text=${term.term} />
    <${Say} tag="dd" text=${term.means} />
  </dl>`;
}
