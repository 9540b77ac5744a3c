/** Where the hall comes from: a tile for every place, the more people the darker; the figure stands in each. */
import { html } from "../../helpers/ui.js";
import { Say } from "../../parts/say.js";

/** `counted`: whether the figures may be shown; `write` writes a number. */
export function Tiles({ activity, counted, write }) {
  const counts = new Map(activity.sums.map((one) => [one.id, one.count]));
  const most = Math.max(1, ...counts.values());
  return html`<ul role="list" class="icebreaker-tiles">${activity.choices.map(({ id, title }) => html`
    <li key=${id} style=${{ "--share": (counts.get(id) ?? 0) / most }}>
      <${Say} class="icebreaker-title" text=${title} />
      ${counted && html` <strong>${write(counts.get(id) ?? 0)}</strong>`}
    </li>`)}</ul>`;
}
