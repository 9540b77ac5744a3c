/** When and where a day is held: "Day Two · Thursday, February 1, 2024, 9:00 AM", and its place. */
import { calendarDay, minutesOfDay } from "../helpers/time.js";
import { html } from "../helpers/ui.js";
import { Say } from "./say.js";

/** `class`: of its paragraph; the place in it is marked as `day-place`. */
export function WhenAndWhere({ day, class: name }) {
  const date = [calendarDay(day.date), day.start != null && minutesOfDay(day.start)].filter(Boolean);
  return html`<p class=${name}>
    <${Say} text=${day.title} />${" · "}
    <time datetime=${day.date}>${date.join(", ")}</time>
    <span class="day-place">${day.place}</span>
  </p>`;
}
