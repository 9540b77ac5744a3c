// A break on the stage: the session's quotes, one at a time, slowly; they can be stopped.
import { html } from "../../helpers/ui.js";
import { say } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Pages } from "../../parts/stage/pages.js";
import { Plain, hasContext } from "../../parts/stage/plain.js";

const SLOWLY = 380; // the weight of a quote: it stays about twenty seconds, however short it is

/** `stage.quotes` are the plan's; a pause that has context of its own shows that instead. */
export default function Face({ block, stage }) {
  if (hasContext(block) || stage.quotes.length === 0) return html`<${Plain} block=${block} stage=${stage} />`;
  const pages = stage.quotes.map((quote) => [{ quote, weight: SLOWLY }]);
  return html`<${Pages} name="quotes" of=${block.id} budget=${1} most=${4.4} cut=${() => pages}>
    ${([{ quote }]) => html`<figure class="quote" key=${say(quote)}>
      <${Say} tag="blockquote" text=${quote} />
      <${Say} tag="figcaption" text=${stage.session.words.quote} />
    </figure>`}
  <//>`;
}
