/** What is on a paper: a tick for each option where one dot is the most, else a figure. */
import { html } from "../../helpers/ui.js";
import { themeTitle } from "../../helpers/themes.js";
import { t } from "../../helpers/words.js";
import { Also } from "../also.js";
import { Say } from "../../parts/say.js";

/** `ballot`: option → number; `set` gets a new one. */
export function PaperMarks({ activity, themes, ballot, set }) {
  const put = (option, count) => set({ ...ballot, [option]: count });
  const given = Object.values(placed(ballot)).reduce((sum, one) => sum + one, 0);
  return html`<div class="marks">
    ${activity.themes.map((theme) => html`<fieldset key=${theme.id}>
      <legend><${Say} text=${themeTitle(themes, theme.id) ?? activity.prompt} /></legend>
      ${theme.items.map((item) => html`<div key=${item.id}><label class="mark">
        ${activity.cap === 1
          ? html`<input type="checkbox" checked=${Boolean(ballot[item.id])} onChange=${(event) => put(item.id, Number(event.target.checked))} />`
          : html`<input type="number" inputmode="numeric" min="0" max=${activity.cap} value=${ballot[item.id] || ""}
              onInput=${(event) => put(item.id, Number(event.target.value))} />`}
        <${Say} text=${item.title} /></label>
        <p class="mark-from"><${Say} text=${item.source} /><${Also} merged=${item.merged} /></p></div>`)}
    </fieldset>`)}
    <p class="marks-sum" data-over=${given > activity.budget ? "true" : null}>${t("{given} of {budget} on this paper, at most {cap} on one option", { given, budget: activity.budget, cap: activity.cap })}</p>
  </div>`;
}

/** Only what has something. */
export function placed(ballot) {
  return Object.fromEntries(Object.entries(ballot).filter(([, count]) => count > 0));
}
