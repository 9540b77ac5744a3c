/** What is voted on: more of it, less, or in other words, until somebody has voted; then only translated. */
import { html, useRef } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { AddOptions } from "./addoptions.js";
import { ListedOption } from "./listedoption.js";

export function Candidates({ activity, block, themes, store }) {
  const isEmpty = useRef(activity.themes.every((one) => one.items.length === 0));
  return html`<details class="change" open=${isEmpty.current}><summary>${t("Change the list of items")}</summary>
    ${activity.voted && html`<p class="hint">${whatStays(activity)}</p>`}
    <${AddOptions} ...${{ activity, block, themes, store }} />
    ${activity.themes.filter((theme) => theme.items.length > 0).map((theme) => html`<section class="listed-theme" key=${theme.id} aria-labelledby=${`listed-${theme.id}`}>
      <h3 id=${`listed-${theme.id}`} lang=${langOf(themes.get(theme.id))}>${say(themes.get(theme.id))}</h3>
      <ul role="list">${theme.items.map((item) => html`<${ListedOption} key=${item.id} ...${{ item, theme, activity, block, store }} />`)}</ul>
    </section>`)}
  </details>`;
}

/** What can still be done to a list that somebody has voted by. */
function whatStays({ open }) {
  if (!open) return t("Voting is closed, so the list stays as it is. What has no wording of its own in a language can be translated.");
  return t("Somebody has voted, so the list stays as it is. What has no wording of its own in a language can be translated, what means the same can be merged.");
}
