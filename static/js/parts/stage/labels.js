/** Words on the mountain: the current camp's name, the fixed times, the days. */
import { html } from "../../helpers/ui.js";
import { minutesOfDay } from "../../helpers/time.js";
import { langOf, say } from "../../helpers/words.js";
import { wrap } from "./lines.js";
import { highest } from "./terrain.js";

const NAME_SIZE = 25; // in units of the picture's scale
const CHARACTER = 0.52; // mean width of a character of a title, in font sizes
const TIME = 5.2; // font sizes that "12:30 p. m." takes, and a gap
const WIDEST = 0.34; // of the picture: what the name may take before it is wrapped
const NARROWEST = 22; // characters that one line takes in any case
const LEGIBLE = 9; // pixels; smaller times are left out of the picture (they stand in the list)

/** The current camp's name, in the sky beside it. */
export function CampLabel({ route, camps, line, size, scale }) {
  const here = route.findIndex((camp) => camp.state === "now");
  if (here < 0) return null;
  const { title } = route[here];
  const font = NAME_SIZE * scale;
  const words = wrap(say(title), Math.max((size.width * WIDEST) / (font * CHARACTER), NARROWEST));
  const width = Math.max(...words.map((one) => one.length)) * font * CHARACTER;
  const place = beside({ at: camps[here], line, size, scale, width });
  const top = Math.max(place.y - (words.length - 1) * font * 1.15, font);
  return html`<text
    class="camp-name" aria-hidden="true" lang=${langOf(title)} font-size=${font}
    text-anchor=${place.anchor} x=${place.x}
  >${words.map((one, index) => html`<tspan x=${place.x} y=${top + index * font * 1.15}>${one}</tspan>`)}
  </text>`;
}

/** Above the ridge: ending left of the camp, where it is lower, or beginning at the camp. */
function beside({ at: [x, y], line, size, scale, width }) {
  const gap = 30 * scale;
  const ends = x - gap - width > 0;
  const start = ends ? x - gap - width : Math.max(Math.min(x - gap * 0.6, size.width - width), 8 * scale);
  const above = highest(line, start, Math.min(start + width, size.width)) - 26 * scale;
  if (ends) return { x: x - gap, y: Math.min(above, y - 16 * scale), anchor: "end" };
  return { x: start, y: Math.min(above, y - 50 * scale), anchor: "start" };
}

/** Times that do not move, under their camps. */
export function LockTimes({ route, camps, size, scale, shape }) {
  const font = (shape === "full" ? 19 : 17) * scale;
  if (font < LEGIBLE) return null;
  const room = font * TIME;
  let taken = -room;
  const shown = route.map((camp, index) => ({ camp, at: camps[index] })).filter(({ camp, at }) => {
    const fits = camp.lock && camp.start !== null && at[0] - taken > room && at[1] + font * 2 < size.height;
    if (fits) taken = at[0];
    return fits;
  });
  return html`<g aria-hidden="true" class="lock-times" font-size=${font}>
    ${shown.map(({ camp, at: [x, y] }) => html`<g key=${camp.id}>
      <path class="lock-pin" stroke-width=${2 * scale} d="M${x} ${y + 6 * scale}v${font * 0.7}" />
      <text x=${x} y=${y + font * 1.15 + 11 * scale} text-anchor="middle">${minutesOfDay(camp.start)}</text>
    </g>`)}
  </g>`;
}

/** Where each day begins: its name at the foot, a thin line up to its first camp. */
export function DayMarks({ route, camps, days, size, scale, shape }) {
  const font = (shape === "full" ? 24 : 18) * scale;
  const foot = size.height - 12 * scale;
  return html`<g aria-hidden="true" class="day-marks" font-size=${font}>
    ${days.map((day) => {
      const first = route.findIndex((camp) => camp.day === day.id);
      if (first < 0) return null;
      const [x, y] = camps[first];
      const top = y + 46 * scale;
      return html`<g key=${day.id}>
        ${first > 0 && top < foot - font && html`<path
          class="day-edge" stroke-width=${1.5 * scale} stroke-dasharray="${2 * scale} ${7 * scale}"
          d="M${x} ${top}V${foot - font * 1.3}" />`}
        <text x=${Math.max(x - font * 0.3, 14 * scale)} y=${foot} lang=${langOf(day.title)}>${say(day.title)}</text>
      </g>`;
    })}
  </g>`;
}
