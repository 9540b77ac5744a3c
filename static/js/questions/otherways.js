/** On a console: by which ways ballots came, where not all came from phones, and what of the papers is amiss. */
import { html } from "../helpers/ui.js";
import { t } from "../helpers/words.js";
import { State } from "../parts/console/state.js";
import { beyondSeats } from "./beyondseats.js";
import { Channels } from "./channels.js";
import { papersAmiss, papersInWords } from "./papers.js";

export function OtherWays({ activity: { channels, groups, papers, turnout }, store }) {
  return html`${beyondSeats(turnout).map((line) => html`<p key=${line}><${State} tone="warn">${line}<//></p>`)}
    ${channels && html`<${Channels} ...${{ channels }} groups=${groups ?? store.plan.value?.groups ?? []} caption=${t("By which way")} />`}
    ${papers && html`<p>${papersAmiss(papers) ? html`<${State} tone="warn">${papersInWords(papers)}<//>` : papersInWords(papers)}</p>`}`;
}
