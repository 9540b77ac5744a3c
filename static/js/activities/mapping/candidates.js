/** What is voted on: more of it, less, or in other words, until somebody has voted; then only translated. */
import { html, useRef } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { AddOptions } from "./addoptions.js";
import { ListedOption } from "./listedoption.js";

export function Candidates({ activity, block, themes, store }) {
  const isEmpty = useRef(activity.themes.every((one) => one.items.length === 0));
  return html`<details class="change" open=${isEmpty.current}><summary>${t("Change the list of items")}</summary>
    ${activity.voted && html`<p class="hint">${t("Somebody has voted, so the list stays as it is. What has no wording of its own in a language can be translated, what means the same can be merged.")}</p>`}
    ${activity.undo && html`<${Separate} ...${{ activity, block, store }} />`}
    <${AddOptions} ...${{ activity, block, themes, store }} />
    ${activity.themes.filter((theme) => theme.items.length > 0).map((theme) => html`<section class="listed-theme" key=${theme.id} aria-labelledby=${`listed-${theme.id}`}>
      <h3 id=${`listed-${theme.id}`} lang=${langOf(themes.get(theme.id))}>${say(themes.get(theme.id))}</h3>
      <ul role="list">${theme.items.map((item) => html`<${ListedOption} key=${item.id} ...${{ item, theme, activity, block, store }} />`)}</ul>
    </section>`)}
  </details>`;
}

/** The last merge is taken back exactly, as long as nobody has placed dots on what came of it. */
function Separate({ activity: { themes, undo }, block, store }) {
  const item = themes.flatMap((theme) => theme.items).find((one) => one.id === undo);
  return item && html`<p class="row"><span>${t("“{title}” was made of several.", { title: say(item.title) })}</span>
    <button type="button" onClick=${() => store.act({ type: "UndoMerge", block: block.id, kept: undo })}>${t("Separate them again")}</button></p>`;
}
