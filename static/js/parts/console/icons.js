/** The console's few pictures; each is decoration beside words, or carries its words itself. */
import { html } from "../../helpers/ui.js";

const PATHS = {
  lock: "M5 7V5a3 3 0 0 1 6 0v2h1v7H4V7h1Zm1.5 0h3V5a1.5 1.5 0 0 0-3 0v2Z",
  tick: "m6.4 11.6-3.5-3.5 1.1-1.1 2.4 2.4 5.6-5.6 1.1 1.1-6.7 6.7Z",
  here: "M4 2.5 13 8l-9 5.5v-11Z",
  skipped: "M3 7.2h10v1.6H3V7.2Z",
  ahead: "M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm0 1.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2Z",
};

/** The picture `name`; with `label` it is read out, without it is passed over. */
export function Icon({ name, label }) {
  return html`<svg class="icon" data-icon=${name} viewBox="0 0 16 16" width="16" height="16"
      role=${label ? "img" : null} aria-label=${label ?? null} aria-hidden=${label ? null : "true"}>
    <path fill="currentColor" fill-rule="evenodd" d=${PATHS[name]} />
  </svg>`;
}
