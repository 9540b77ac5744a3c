/** Dots as dots on a phone: full ones and empty places; a figure where they would be too many. */
import { html } from "../../helpers/ui.js";

const MOST_SHOWN = 10;

export function Dots({ filled, of }) {
  if (of > MOST_SHOWN) return html`<span class="dots-figure" aria-hidden="true">${filled}</span>`;
  const places = Array.from({ length: of }, (_, index) => index < filled);
  return html`
    <span class="dot-places" aria-hidden="true">
      ${places.map((full) => html`<span class=${full ? "spot full" : "spot"}></span>`)}
    </span>`;
}
