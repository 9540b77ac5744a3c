/**
 * A section of the strategic context in the stage's large letters, or the part of it on a page.
 *
 * Phones scroll through the whole section (parts/context.js); a hall cannot, so here a section
 * may come in several parts, whose steps and ranks go on counting.
 */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { Say } from "../say.js";

/** `piece`: which section of the `block`, and which of its entries; one card. */
export function Section({ block, piece }) {
  const section = block.shows.find(({ id }) => id === piece.id);
  const { start = 0, end, number = 1, total = 1 } = piece;
  const items = section.items.slice(start, end);
  const counted = section.layout === "steps" || section.layout === "ranking";
  const list = items.map((item) => html`<${Item} item=${item} />`);
  const look = `items items-${section.layout} items-n${Math.min(items.length, 9)}`;
  return html`<section class="chunk section section-${section.layout}">
    <h2 lang=${langOf(section.title)}>${say(section.title)}${total > 1 && html`${" "}<${PartOf} ...${{ number, total }} />`}</h2>
    ${section.lead && number === 1 && html`<${Say} tag="p" class="section-lead" text=${section.lead} />`}
    ${counted ? html`<ol class=${look} start=${start + 1} style=${{ "--before": start }}>${list}</ol>`
      : html`<ul class=${look}>${list}</ul>`}
  </section>`;
}

/** Which part of something long this is. */
export function PartOf({ number, total }) {
  return html`<span class="section-part">${t("({number} of {total})", { number, total })}</span>`;
}

function Item({ item }) {
  return html`<li class="item">
    ${item.title && html`<${Say} tag="h3" text=${item.title} />`}
    ${item.text && html`<${Say} tag="p" text=${item.text} />`}
    ${item.points.length > 0 && html`<ul class="item-points">
      ${item.points.map((point) => html`<${Say} tag="li" text=${point} />`)}
    </ul>`}
    ${item.note && html`<${Say} tag="p" class="item-note" text=${item.note} />`}
  </li>`;
}
