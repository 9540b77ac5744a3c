/** What the plan says of a block: points, people, terms, and the context it shows. */
import { html } from "../helpers/ui.js";
import { say } from "../helpers/words.js";
import { Say } from "./say.js";

export function Points({ points }) {
  if (!points?.length) return null;
  return html`<ul class="points">${points.map((one) => html`<${Say} tag="li" text=${one} />`)}</ul>`;
}

/** Speakers with what they are. */
export function Who({ who }) {
  if (!who?.length) return null;
  return html`
    <ul class="who">${who.map((one) => html`
      <li><${Say} tag="strong" text=${one.name} />${one.role && html`
        <span class="who-role"><${Say} text=${one.role} /></span>`}</li>`)}
    </ul>`;
}

/** The session's own words, explained. */
export function Terms({ terms }) {
  if (!terms?.length) return null;
  return html`
    <dl class="terms">${terms.map((one) => html`
      <div><${Say} tag="dt" text=${one.term} /><${Say} tag="dd" text=${one.means} /></div>`)}
    </dl>`;
}

/**
 * Sections of the context in the layouts that the plan gives them, or `folded` to their titles. What `beside(section)`
 * gives stands below one.
 */
export function Shows({ sections, folded = false, tag = "h2", beside }) {
  if (!sections?.length) return null;
  const Each = folded ? FoldedSection : ContextSection;
  const twin = (one) => sections.filter((other) => say(other.title) === say(one.title)).length > 1;
  return html`<div class="shows">${sections.map((one) => html`<${Each} key=${one.id} section=${one} twin=${twin(one)} tag=${tag} beside=${beside} />`)}</div>`;
}

/** Of two with one title, what they begin with tells which is which. */
function FoldedSection({ section, twin, tag }) {
  return html`
    <details class="folded">
      <summary><${tag}><${Say} text=${section.title} />${twin && html`${" "}
        <${Say} class="folded-lead soft" text=${section.lead} />`}<//></summary>
      <${Body} section=${section} />
    </details>`;
}

function ContextSection({ section, tag, beside }) {
  return html`
    <section class="context">
      <${Say} tag=${tag} text=${section.title} />
      <${Body} section=${section} />
      ${beside?.(section)}
    </section>`;
}

function Body({ section }) {
  const counted = section.layout === "steps" || section.layout === "ranking";
  return html`
    <div class=${`shown shown-${section.layout}`}>
      <${Say} tag="p" class="shown-lead" text=${section.lead} />
      <${counted ? "ol" : "ul"} role="list">
        ${section.items.map((item) => html`<${ContextItem} item=${item} />`)}
      <//>
    </div>`;
}

function ContextItem({ item }) {
  return html`
    <li>
      <${Say} tag="strong" class="shown-title" text=${item.title} />
      <${Say} tag="span" class="shown-text" text=${item.text} />
      <${Points} points=${item.points} />
      <${Say} tag="small" class="shown-note" text=${item.note} />
    </li>`;
}

/** More sections of context than these are folded to their titles, on a small screen. */
const MOST_UNFOLDED = 2;

/** On a phone, what the plan says of a block: all there is of one without a face of its own. */
export function PlainFace({ block }) {
  return html`
    <${Who} who=${block.who} />
    <${Points} points=${block.points} />
    <${Say} tag="p" class="note" text=${block.note} />
    <${Shows} sections=${block.shows} folded=${block.shows.length > MOST_UNFOLDED} />`;
}
