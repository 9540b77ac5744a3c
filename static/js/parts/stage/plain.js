/** The face of a block that needs none of its own: key themes, points, note, terms, context. */
import { html } from "../../helpers/ui.js";
import { Say } from "../say.js";
import { Pages } from "./pages.js";
import { Section } from "./sections.js";

/** With no page to show, the day's focus stands in large letters. */
export function Plain({ block, stage, live }) {
  return html`<div class="plain-face">
    <${Themes} themes=${block.themes} />
    ${stage.pages.length > 0 ? html`<${PlanPages} ...${{ block, stage, live }} />` : html`<${Focus} day=${stage.day} />`}
  </div>`;
}

/** The key themes of a block, in one row. */
export function Themes({ themes }) {
  if (themes.length === 0) return null;
  return html`<ul class="theme-list">
    ${themes.map((theme) => html`<${Say} tag="li" key=${theme.id} text=${theme.title} />`)}
  </ul>`;
}

function PlanPages({ block, stage, live }) {
  return html`<${Pages} ...${{ stage, live }} name="plain" most=${3.2}>${(pieces) => html`
    <${PlanPieces} ...${{ block, pieces }} />`}<//>`;
}

/** Pieces of what the plan says of a block, side by side. */
export function PlanPieces({ block, pieces }) {
  return html`<div class="chunks chunks-${pieces.length}">
    ${pieces.map((piece) => html`<${DRAWN[piece.of]} key=${`${piece.of}-${piece.id}`} ...${{ block, piece }} />`)}
  </div>`;
}

/** Whether a page shows what the plan says, and not what the block's kind does. */
export const isOfPlan = (pieces) => pieces[0].of in DRAWN;

function Focus({ day }) {
  if (!day?.focus) return null;
  return html`<${Say} tag="p" class="focus" text=${day.focus} />`;
}

function PointList({ block }) {
  return html`<ul class="chunk point-list">
    ${block.points.map((point) => html`<${Say} tag="li" text=${point} />`)}
  </ul>`;
}

function Note({ block }) {
  return html`<${Say} tag="p" class="chunk note" text=${block.note} />`;
}

function Term({ block, piece }) {
  const term = block.terms.find(({ id }) => id === piece.id);
  return html`<dl class="chunk term">
    <${Say} tag="dt" text=${term.term} />
    <${Say} tag="dd" text=${term.means} />
  </dl>`;
}

const DRAWN = { points: PointList, note: Note, term: Term, section: Section };
