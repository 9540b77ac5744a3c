/** What stands on a team's board, for a console that has it open: group by group, then what is in none. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { AskFirst } from "../../parts/console/question.js";
import { CollapsibleList } from "../../parts/console/collapsiblelist.js";
import { Spotlight } from "../../parts/console/spotlight.js";
import { UnconfirmedTag } from "../../parts/console/unconfirmedtag.js";
import { ideaWords } from "./counts.js";
import { groupWords } from "./groupwords.js";

export function BoardOnConsole({ team, block, store }) {
  const { board, groups = [] } = team;
  if (!board.length && !groups.length) return html`<p class="hint">${t("The board is empty.")}</p>`;
  const title = `board-${team.id}`;
  const sections = groups.length ? [...groups, { id: undefined }] : [];
  return html`<h4 id=${title}>${ideaWords(board.length) || t("The board is empty.")}</h4>
    <div class="board-window" tabindex="0" role="group" aria-labelledby=${title}><div>
    ${sections.length === 0 && html`<${Entries} rows=${board} by=${title} ...${{ block, store }} />`}
    ${sections.map((group) => html`<${GroupOnConsole} key=${group.id ?? ""} ...${{ group, block, store }} team=${team.id}
      rows=${board.filter((one) => one.group === group.id)} />`)}</div></div>`;
}

function GroupOnConsole({ group, team, rows, block, store }) {
  const title = `group-${team}-${group.id ?? "none"}`;
  if (!group.id && !rows.length) return null;
  return html`<section class="board-group" aria-labelledby=${title}>
    <h5 id=${title}>${group.id ? groupWords(group.title) : t("In no group")} <small>${rows.length}</small></h5>
    ${rows.length ? html`<${Entries} rows=${rows} by=${title} ...${{ block, store }} />` : html`<p class="hint">${t("Nothing in it yet.")}</p>`}
  </section>`;
}

function Entries({ rows, by, block, store }) {
  return html`<${CollapsibleList} rows=${rows} by=${by} className="board" newest=${true}>${(one) => html`<li key=${one.id}>
      <p class="words">${one.text}</p><small>${say(one.name)}${one.prompt && html` · ${t("Prompt {n}", { n: one.prompt })}`}${one.silent && html` · ${t("not seen by the others yet")}`}${one.edited && html` · ${t("edited")}${one.editor && html`: ${say(one.editor)}`}`}</small>${one.waits && html` <${UnconfirmedTag} />`}
      <${Spotlight} store=${store} block=${block.id} of="entry" id=${one.id} />
      ${store.may("RemoveContribution") && html`<${RemoveEntry} entry=${one} block=${block} store=${store} />`}
    </li>`}<//>`;
}

function RemoveEntry({ entry, block, store }) {
  const run = () => store.act({ type: "RemoveContribution", block: block.id, contribution: entry.id });
  const whose = t("Remove the entry of {name}", { name: say(entry.name) });
  const label = html`<span aria-hidden="true">${t("Remove")}</span><span class="sr-only">${whose}</span>`;
  return html`<${AskFirst} label=${label} question=${t("Take this off the board?")}
    yes=${t("Yes, take it off")} run=${run} className="quiet" />`;
}
