/** A long text, folded to its beginning until somebody asks for the rest. */
import { html, useState } from "../helpers/ui.js";
import { t } from "../helpers/words.js";

/** The rest is folded away only where it is worth a press. */
const REST = 60;

/** `text` as a paragraph; other props go to it. */
export function Long({ text, ...rest }) {
  const [whole, setWhole] = useState(false);
  const short = beginning(text, 400, 8);
  return html`
    <p ...${rest}>${whole ? text : short}${short !== text && html`${" "}
      <button type="button" class="quiet small more" aria-expanded=${whole}
        onClick=${() => setWhole(!whole)}>${whole ? t("less") : t("more")}</button>`}</p>`;
}

/** At most about so many letters and lines of a text, after a word, with "…"; or all of it. */
export function beginning(text, letters, lines) {
  const few = text.split("\n", lines).join("\n").slice(0, letters);
  if (text.length - few.length < REST && !text.slice(few.length).includes("\n")) return text;
  const words = few.replace(/\s*\S*$/, (end) => (end.length < REST ? "" : end)).replace(/[\ud800-\udbff]$/, "");
  return `${words.replace(/[\s.,;:–—-]+$/, "")}…`;
}
