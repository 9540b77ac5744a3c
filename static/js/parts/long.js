/** A long text, folded to its beginning until somebody asks for the rest. */
import { beginning } from "../helpers/beginning.js";
import { html, useState } from "../helpers/ui.js";
import { t } from "../helpers/words.js";

/** `text` as a paragraph; other props go to it. */
export function Long({ text, ...rest }) {
  const [whole, setWhole] = useState(false);
  const short = beginning(text, 400, 8);
  return html`
    <p ...${rest}>${whole ? text : short}${short !== text && html`${" "}
      <button type="button" class="quiet small more" aria-expanded=${whole}
        onClick=${() => setWhole(!whole)}>${whole ? t("less") : t("more")}</button>`}</p>`;
}
