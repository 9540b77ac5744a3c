/** How teams come about: a first draw at a press, another or a mix after a question, and the way back. */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { timeOfDay } from "../../helpers/time.js";
import { AskFirst } from "../../parts/console/question.js";
import { Disclosure } from "../../parts/console/disclosure.js";
import { peopleWords } from "./counts.js";

export function Draw({ activity, block, store }) {
  const draw = (how) => () => store.act({ type: "DrawTeams", block: block.id, ...(how && { how }) });
  const look = () => store.act({ type: "ProposeTeams", block: block.id });
  if (activity.proposal) return null;
  if (!activity.drawn) {
    return html`<button type="button" onClick=${draw()}>${t("Draw teams")}</button>
      <button type="button" onClick=${look}>${t("Look at a draw first")}</button>`;
  }
  return html`<${AskFirst} label=${t("Draw teams again")} run=${draw()} yes=${t("Yes, draw again")}
      question=${t("Draw everybody here into new teams? People may change rooms; boards stay with their team.")}
      others=${[
        ...(activity.may_mix ? [{ label: t("Mix these teams"), run: draw("mix") }] : []),
        { label: t("Look at a draw first"), run: look },
      ]} />`;
}

/** Nothing before a second draw: then the way back from one that was a mistake, or to the teams of yesterday. */
export function EarlierTeams({ activity, block, store }) {
  if (!activity.earlier.length || !store.may("ResumeTeams")) return null;
  return html`<${Disclosure} head=${t("Teams drawn earlier: {n}", { n: activity.earlier.length })}>
    ${() => html`<ul class="movers">${activity.earlier.map((one) => html`<li class="mover" key=${one.id}>
      <span>${timeOfDay(one.at)}${one.block && html` · <span lang=${langOf(one.block)}>${say(one.block)}</span>`} · ${peopleWords(one.people)}
        ${one.mixed && html` <small class="tag">${t("mixed")}</small>`}</span>
      <${AskFirst} label=${t("Use these teams again")} yes=${t("Yes, use them")}
        run=${() => store.act({ type: "ResumeTeams", block: block.id, assignment: one.id })}
        question=${t("Go back to these teams? People may change rooms; boards stay with their team.")} />
    </li>`)}</ul>`}<//>`;
}
