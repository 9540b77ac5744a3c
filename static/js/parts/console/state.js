/** How something stands, in words, with a lamp whose colour says the same. */
import { html } from "../../helpers/ui.js";

/** `tone` is good, info, warn, bad or off; `live` makes changes heard. */
export function State({ tone, live = false, children }) {
  return html`<p class="state" data-tone=${tone} role=${live ? "status" : null}>
    <span class="lamp" aria-hidden="true"></span><span>${children}</span></p>`;
}
