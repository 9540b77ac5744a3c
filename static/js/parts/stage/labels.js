/** Words on the mountain: the fixed times and the days. */
import { html } from "../../helpers/ui.js";
import { minutesOfDay } from "../../helpers/time.js";
import { langOf, say } from "../../helpers/words.js";

const TIME = 5.2; // font sizes that "12:30 p. m." takes, and a gap
const LEGIBLE = 9; // pixels; smaller times are left out of the picture (they stand in the list)

/** Times that do not move, under their camps. */
export function LockTimes({ route, camps, size, scale }) {
  const font = 19 * scale;
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
  const font = (shape === "full" ? 24 : 23) * scale;
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
