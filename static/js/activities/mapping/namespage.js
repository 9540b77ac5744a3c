/** On the stage: who gave an item what, by group, as many names on a page as can be read from the last row. */
import { html } from "../../helpers/ui.js";
import { figure, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { groupsOnPage, unnamedWords, voterWords } from "../../questions/names.js";

/** `option` as in the stage's view; `piece` says which of its voters stand here. */
export function NamesPage({ option, piece }) {
  return html`<section class="board names-page">
    <header class="board-head"><h2><${Say} text=${option.title} /></h2><p>${t("Who gave what")}</p></header>
    <div class="named-groups">
      ${groupsOnPage(option.groups, piece).map((group) => html`<div key=${group.id}>
        <h3><${Say} text=${group.title} /> <span>${figure(group.all)}</span></h3>
        <ul role="list">
          ${group.voters.map((voter) => html`<li key=${voterWords(voter)}>${voterWords(voter)}</li>`)}
          ${group.unnamed > 0 && html`<li key="unnamed">${unnamedWords(group.unnamed)}</li>`}
        </ul>
      </div>`)}
    </div>
  </section>`;
}
