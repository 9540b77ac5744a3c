/** Dots drawn as dots, one circle for each. Decoration: the figure stands beside them in text. */
import { html } from "../../helpers/ui.js";

const PITCH = 10; // the picture's units from one dot to the next
const RADIUS = 4.2;
const RING = RADIUS - 0.5; // an empty place is as large: its line, of width 1, lies half outside
const PER_ROW = 20;
const MOST_ROWS = 3;

/**
 * `count` full dots in `of` places, to the scale of a chart whose longest row has `most`. More than
 * `countable` can no longer be told apart, and are one bar; from `perRow` on they stand in two or
 * three rows, filled column by column, so that lengths can be compared.
 */
export function Dots({ count, of = count, most = of, countable = PER_ROW * MOST_ROWS, perRow = PER_ROW }) {
  if (most > countable) return html`<${ShareBar} share=${count / most} />`;
  const rows = Math.min(Math.max(Math.ceil(most / perRow), 1), MOST_ROWS);
  const columns = Math.max(Math.ceil(most / rows), 1);
  const filled = Math.min(rows, of);
  return html`<svg class="dots dots-rows-${rows}" style=${{ "--columns": columns, "--rows": filled }}
    viewBox=${`0 0 ${columns * PITCH} ${filled * PITCH}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
    ${Array.from({ length: of }, (_, index) => html`<circle
      class=${index < count ? "dot" : "dot empty"} key=${index} r=${index < count ? RADIUS : RING}
      cx=${(Math.floor(index / rows) + 0.5) * PITCH} cy=${((index % rows) + 0.5) * PITCH}
    />`)}
  </svg>`;
}

/** As high as a row of dots, however many it stands for. */
function ShareBar({ share }) {
  return html`<svg class="dots dots-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="dot" height="1" width=${share * 100} />
  </svg>`;
}
