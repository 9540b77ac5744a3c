/** A ridge at dawn: decoration. */
import { html } from "../../helpers/ui.js";

export function DistantRidge() {
  return html`
    <svg class="ridge" viewBox="0 0 360 120" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <path class="ridge-far" d="M0 120V82l46-30 34 22 52-50 40 34 38-22 62 48 40-26 48 34v28z" />
      <path class="ridge-glow" d="M132 24l40 34-24-6-14 12-16-14-26 12z" />
      <path class="ridge-near" d="M0 120v-16l70-28 60 22 70-30 80 34 80-22v40z" />
    </svg>`;
}
