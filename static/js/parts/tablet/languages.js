/** The languages of a shared tablet, for as long as one person is at it. */
import { nameOf } from "../../helpers/languages.js";
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

/** `spoken` is the signal of the language. */
export function Languages({ languages, spoken }) {
  if (languages.length < 2) return null;
  return html`<div class="tablet-languages" role="group" aria-label=${t("Language")}>
    ${languages.map((one) => html`<button type="button" key=${one} lang=${one} aria-pressed=${String(one === spoken.value)}
      onClick=${() => { spoken.value = one; }}>${nameOf(one)}</button>`)}
  </div>`;
}
