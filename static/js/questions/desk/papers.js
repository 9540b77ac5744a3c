/** How many papers were handed out, and how many of them are there. */
import { html, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { isAmiss, papersInWords } from "../papers.js";
import { refusalHere } from "./refusals.js";

/** `vote` as in the view's `votes`. */
export function Papers({ vote, live }) {
  const { papers, round } = vote.activity;
  const [typed, setTyped] = useState(null);
  const [refused, setRefused] = useState(null);
  const send = async (event) => {
    event.preventDefault();
    const answer = await live.send({ type: "HandOutPapers", block: vote.id, papers: Number(typed ?? papers.handed_out), round: round.number });
    setRefused(answer.ok ? null : answer);
    if (answer.ok) setTyped(null);
  };
  return html`<form class="row papers" onSubmit=${send}>
    <label class="field"><span>${t("Papers handed out")}</span>
      <input class="short" inputmode="numeric" pattern="[0-9]*" maxlength="4" value=${typed ?? papers.handed_out} onInput=${(event) => setTyped(event.target.value)} /></label>
    <button type="submit">${t("Save")}</button>
    <p class="papers-sum" data-differ=${isAmiss(papers) ? "true" : null}>${papersInWords(papers)}</p>
    <div role="alert">${refused && html`<p class="problem">${refusalHere(refused)}</p>`}</div>
  </form>`;
}
