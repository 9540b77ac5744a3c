// Dots drawn as dots: one circle for each dot that somebody placed.
import { html } from "../helpers/ui.js";

const PITCH = 10; // the picture's units from one dot to the next
const RADIUS = 4.2;
const PER_ROW = 20;
const MOST_ROWS = 3;
const COUNTABLE = 120; // beyond this a dot can no longer be seen as one

/**
 * `count` dots, drawn at the scale of a chart whose longest row has `most`.
 * Decoration: the figure stands beside it in text. Beyond 120 the row becomes one bar.
 */
export function Dots({ count, most = count }) {
  if (most > COUNTABLE) return html`<${Bar} share=${count / most} />`;
  const rows = Math.min(Math.max(Math.ceil(most / PER_ROW), 1), MOST_ROWS);
  const columns = Math.max(Math.ceil(most / rows), PER_ROW / 2);
  const box = `0 0 ${columns * PITCH} ${rows * PITCH}`;
  return html`<svg class="dots dots-rows-${rows}" viewBox=${box} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
    ${Array.from({ length: count }, (_, index) => html`<circle
      class="dot" key=${index} r=${RADIUS}
      cx=${(Math.floor(index / rows) + 0.5) * PITCH} cy=${((index % rows) + 0.5) * PITCH}
    />`)}
  </svg>`;
}

/** As high as a row of dots, however many it stands for. */
function Bar({ share }) {
  return html`<svg class="dots" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="dots-bar" height="1" width=${share * 100} />
  </svg>`;
}
