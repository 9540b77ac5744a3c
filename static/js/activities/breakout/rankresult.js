/** How a team ranked its board, once that is over: on its phones and on its open board on a console. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { peopleWords } from "./counts.js";

/** `head`: whose dots; `title`: of the prompt, where there are several; `mark(entry)`: what a scribe does. */
export function RankResult({ ranking, head = t("How the team ranked it"), title, open = true, mark }) {
  const dotted = ranking.options.filter((one) => one.dots);
  const none = ranking.options.length - dotted.length;
  return html`<details class="board-ranking card" open=${open}>
    <summary>${head}</summary>
    ${title && html`<${Say} tag="p" class="soft" text=${title} />`}
    <ol role="list">${dotted.map((one) => html`<li key=${one.id} class="rank-row">
      <b>${one.rank}.</b> <span>${one.text || t("taken off the board")}
        <small>${rowWords(one)}</small></span>${mark && one.text && mark(one)}</li>`)}</ol>
    <p class="soft">${[none > 0 && t("Without a dot: {n}", { n: none }), t("Placed their dots: {n}", { n: ranking.voted }), waitedWords(ranking)].filter(Boolean).join(" · ")}</p>
  </details>`;
}

/** How many dots, of how many people, and whether that is a tie. */
export function rowWords({ dots, voters, tied }) {
  const words = [dots === 1 ? t("1 dot") : t("{count} dots", { count: dots }), peopleWords(voters), tied && t("shares the place")];
  return words.filter(Boolean).join(" · ");
}

/** Of those who placed dots, whom nobody had confirmed as it was over; false where there was nobody. */
export const waitedWords = ({ waiting }) => waiting > 0 && t("not confirmed by then, and not counted: {n}", { n: waiting });

/** The same while it goes on. */
export const waitingWords = ({ waiting }) => waiting > 0 && t("not confirmed, and not counted until they are: {n}", { n: waiting });
