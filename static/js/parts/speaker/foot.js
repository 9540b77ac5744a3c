/** Small print: how the line is, and the other languages. */
import { nameOf } from "../../helpers/languages.js";
import { html } from "../../helpers/ui.js";
import { lang, t } from "../../helpers/words.js";
import { Status } from "../status.js";

export function Foot({ live, page }) {
  const others = page.languages.filter((one) => one !== lang());
  return html`<footer class="speaker-foot">
    <${Status} live=${live} />
    <span>${t("Only speakers see this page.")}</span>
    ${others.map((one) => html`<a key=${one} lang=${one} hreflang=${one} href=${`/lang/${one}?next=/speaker`}>${nameOf(one)}</a>`)}
  </footer>`;
}
