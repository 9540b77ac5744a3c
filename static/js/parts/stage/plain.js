// The face of a block that needs none of its own: key themes, points, note, terms, context.
import { html } from "../../helpers/ui.js";
import { langOf, say } from "../../helpers/words.js";
import { Pages } from "./pages.js";
import { Section, sectionChunks } from "./sections.js";

const BUDGET = 430; // characters that one screen shows in letters for the last row

/** `block`: a plan face; with nothing to show, the day's focus stands in large letters. */
export function Plain({ block, stage }) {
  if (!hasContext(block)) return html`<${Focus} day=${stage.day} />`;
  return html`<${Pages}
    name="plain" of=${block.id} budget=${BUDGET} most=${3.2}
    cut=${(budget) => paged(chunksOf(block, budget), budget)}
  >${(page) => html`<div class="chunks chunks-${page.length}">
    ${page.map((chunk) => html`<${chunk.draw} key=${chunk.key} ...${chunk} />`)}
  </div>`}<//>`;
}

/** Whether the plan says more of a block than its title and its speakers. */
export function hasContext(block) {
  return chunksOf(block, BUDGET).length > 0;
}

function Focus({ day }) {
  if (!day?.focus) return null;
  return html`<p class="focus" lang=${langOf(day.focus)}>${say(day.focus)}</p>`;
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
    ...themeChunk(block.themes),
    ...pointsChunk(block.points),
    ...(block.note ? [{ key: "note", group: "words", draw: Note, text: block.note, weight: say(block.note).length }] : []),
    ...block.terms.map((term) => ({
      key: `term-${term.id}`, group: "words", draw: Term, term,
      weight: say(term.term).length + say(term.means).length,
    })),
    ...block.shows.flatMap((section) => sectionChunks(section, budget).map((chunk) => ({
      ...chunk, group: "sections", draw: Section,
    }))),
  ];
}

function themeChunk(themes) {
  if (themes.length === 0) return [];
  const weight = themes.reduce((sum, theme) => sum + say(theme.title).length, 20);
  return [{ key: "themes", group: "words", draw: Themes, themes, weight }];
}

function pointsChunk(points) {
  if (points.length === 0) return [];
  const weight = points.reduce((sum, point) => sum + say(point).length + 20, 0);
  return [{ key: "points", group: "words", draw: PointList, points, weight }];
}

function Themes({ themes }) {
  return html`<ul class="chunk theme-list">
    ${themes.map((theme) => html`<li key=${theme.id} lang=${langOf(theme.title)}>${say(theme.title)}</li>`)}
  </ul>`;
}

function PointList({ points }) {
  return html`<ul class="chunk point-list">
    ${points.map((point) => html`<li lang=${langOf(point)}>${say(point)}</li>`)}
  </ul>`;
}

function Note({ text }) {
  return html`<p class="chunk note" lang=${langOf(text)}>${say(text)}</p>`;
}

function Term({ term }) {
  return html`<dl class="chunk term">
    <dt lang=${langOf(term.term)}>${say(term.term)}</dt>
    <dd lang=${langOf(term.means)}>${say(term.means)}</dd>
  </dl>`;
}
