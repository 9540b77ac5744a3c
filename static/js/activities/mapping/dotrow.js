/** Dots drawn as dots while they can be counted, and as a bar beyond; the number always beside. */

import { html } from "../../helpers/ui.js";
import { figure } from "../../helpers/words.js";

const COUNTABLE = 12;
const STEP = 10;

/** `most` is the greatest count in the table: every row is drawn to the same scale. */
export function DotRow({ dots, most }) {
  const Picture = most <= COUNTABLE ? Dots : Bar;
  return html`<span class="dot-row"><strong>${figure(dots)}</strong>${dots > 0 && html`<${Picture} dots=${dots} most=${most} />`}</span>`;
}

function Dots({ dots }) {
  const places = Array.from({ length: dots }, (_, index) => index * STEP + STEP / 2);
  return html`<svg class="dots" viewBox=${`0 0 ${dots * STEP} ${STEP}`} width=${dots * STEP} height=${STEP} aria-hidden="true">
    ${places.map((x) => html`<circle key=${x} cx=${x} cy=${STEP / 2} r="4" fill="currentColor" />`)}
  </svg>`;
}

function Bar({ dots, most }) {
  const width = COUNTABLE * STEP;
  return html`<svg class="dots" viewBox=${`0 0 ${width} ${STEP}`} width=${width} height=${STEP} aria-hidden="true">
    <rect x="0" y="1" rx="5" height="8" width=${Math.max(6, (dots / most) * width)} fill="currentColor" />
  </svg>`;
}
