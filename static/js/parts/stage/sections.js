/**
 * A section of the strategic context in the stage's large letters, cut where it is too long.
 *
 * Phones scroll through the whole section (parts/context.js); a hall cannot, so here a section
 * may come in several parts, whose steps and ranks go on counting.
 */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { Say } from "../say.js";
import { splitEvenly } from "./pack.js";

const PER_ITEM = 26; // what an entry costs beside its letters: its bullet, its card, its gap

/** A section as chunks of at most about `budget`: {key, section, items, from, part, parts, weight}. */
export function sectionChunks(section, budget) {
  const groups = splitEvenly(section.items, itemWeight, Math.max(budget - headWeight(section), 1));
  let from = 1;
  return groups.map((items, index) => {
    const chunk = {
      key: `${section.id}-${index}`, section, items, from, part: index + 1, parts: groups.length,
      weight: headWeight(section) + items.reduce((sum, item) => sum + itemWeight(item), 0),
    };
    from += items.length;
    return chunk;
  });
}

function headWeight(section) {
  return say(section.title).length + say(section.lead).length / 2;
}

function itemWeight(item) {
  const texts = [item.title, item.text, item.note].map((one) => say(one).length);
  const points = item.points.map((point) => say(point).length + PER_ITEM / 2);
  return [...texts, ...points].reduce((sum, one) => sum + one, PER_ITEM);
}

/** One chunk of a section, as a card. */
export function Section({ section, items, from, part, parts }) {
  const counted = section.layout === "steps" || section.layout === "ranking";
  const list = items.map((item) => html`<${Item} item=${item} />`);
  const look = `items items-${section.layout} items-n${Math.min(items.length, 9)}`;
  return html`<section class="chunk section section-${section.layout}">
    <h2 lang=${langOf(section.title)}>${say(section.title)}${parts > 1 && html`${" "}<span
      class="section-part">${t("({number} of {total})", { number: part, total: parts })}</span>`}</h2>
    ${section.lead && part === 1 && html`<${Say} tag="p" class="section-lead" text=${section.lead} />`}
    ${counted ? html`<ol class=${look} start=${from} style=${{ "--before": from - 1 }}>${list}</ol>`
      : html`<ul class=${look}>${list}</ul>`}
  </section>`;
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
