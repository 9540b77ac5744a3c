/** On the console: who gave each item what, by group; folded, as there may be hundreds. */
import { html, useState } from "../../helpers/ui.js";
import { figure, langOf, say, t } from "../../helpers/words.js";
import { Spotlight } from "../../parts/console/spotlight.js";
import { givers, unnamedWords, voterWords } from "../../questions/names.js";

export function WhoGave({ activity, block, store }) {
  const { names = [], revealed } = activity;
  if (!names.length) return null;
  return html`<section class="who-gave">
    <h3>${t("Who gave what")}</h3>
    ${names.map((option) => html`<${OfOption} key=${option.id} ...${{ option, block, store, revealed }} />`)}
  </section>`;
}

function OfOption({ option, block, store, revealed }) {
  const [open, setOpen] = useState(false);
  const all = option.groups.reduce((sum, group) => sum + givers(group), 0);
  return html`<details onToggle=${(event) => setOpen(event.currentTarget.open)}>
    <summary><span lang=${langOf(option.title)}>${say(option.title)}</span> (${figure(all)})</summary>
    ${open && html`
      ${revealed && html`<${Spotlight} ...${{ store }} block=${block.id} of="names" id=${option.id} label=${t("Names on the stage")} />`}
      ${option.groups.map((group) => html`<${OfGroup} key=${group.id} group=${group} />`)}`}
  </details>`;
}

function OfGroup({ group }) {
  return html`<h4><span lang=${langOf(group.title)}>${say(group.title)}</span> (${figure(givers(group))})</h4>
    <ul role="list" class="named">
      ${group.voters.map((voter) => html`<li key=${voterWords(voter)}>${voterWords(voter)}</li>`)}
      ${group.unnamed > 0 && html`<li key="unnamed">${unnamedWords(group.unnamed)}</li>`}
    </ul>`;
}
