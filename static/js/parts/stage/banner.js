/** What lies over every scene: the facilitator's message, the rehearsal ribbon, the line's state. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { Say } from "../say.js";
import { titleSize } from "./lines.js";

/** The server's own trouble and the facilitator's message to everyone, announced to screen readers as they come. */
export function Banner({ notice, trouble }) {
  return html`<div class="banner-place" role="status">
    ${trouble && html`<p class="banner banner-trouble">${trouble}</p>`}
    ${notice && html`<${Say} tag="p" class="banner banner-${titleSize(say(notice.text))}" key=${notice.id} text=${notice.text} />`}
  </div>`;
}

/** Nobody may take a rehearsal for the day itself. */
export function Ribbon() {
  return html`<p class="ribbon">${t("Rehearsal")}</p>`;
}

/** A small mark while nothing new can arrive; the last picture stays. */
export function LineMark({ live }) {
  const status = live.status.value;
  const lost = status === "offline" || status === "connecting";
  return html`<p class="line-mark" role="status" hidden=${!lost}>
    ${lost && t("Reconnecting…")}
  </p>`;
}
