/** A team's ranking on its open board on a console: how many have voted, and once it is over the order. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { AskFirst } from "../../parts/console/question.js";
import { RankResult, waitingWords } from "./rankresult.js";

export function RankDesk({ team, block, store }) {
  return html`${(team.rankings ?? []).map((one) => (one.open
    ? html`<${RankingRuns} key=${one.prompt} ranking=${one} ...${{ team, block, store }} />`
    : html`<${RankResult} key=${one.prompt} ranking=${one} />`))}
    ${(team.galleries ?? []).map((one) => html`<${RankResult} key=${one.prompt} ranking=${one} head=${t("Dots from the gallery")} />`)}`;
}

/** No sum before it is over, for the console neither. */
function RankingRuns({ ranking, team, block, store }) {
  const run = () => store.act({ type: "EndRanking", block: block.id, prompt: ranking.prompt, team: team.id });
  return html`<p class="turn">${[t("Placed their dots: {n} of {all}", { n: ranking.voted, all: team.members.length }), waitingWords(ranking)].filter(Boolean).join(" · ")}
    ${ranking.voted > 0 && store.may("EndRanking") && html`<${AskFirst} label=${t("Show this team its result")} className="quiet"
      question=${t("Then nobody in the team can move their dots any more. Show it?")} yes=${t("Show it")} run=${run} />`}</p>`;
}
