/** In a pause the facilitator has the session's quotes at hand. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Disclosure } from "../../parts/console/disclosure.js";
import { Spotlight } from "../../parts/console/spotlight.js";
import { Say } from "../../parts/say.js";

export default function Face({ activity, block, store }) {
  if (!activity.quotes.length || !store.may("Spotlight")) return null;
  return html`<${Disclosure} head=${t("Quotes: {n}", { n: activity.quotes.length })}>
    ${() => html`<ol class="spotlit">${activity.quotes.map((quote, index) => html`<li key=${index}>
      <${Say} class="words" text=${quote} /> <${Spotlight} store=${store} block=${block.id} of="quote" id=${String(index + 1)} />
    </li>`)}</ol>`}
  <//>`;
}
