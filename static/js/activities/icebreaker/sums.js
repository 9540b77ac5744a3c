/** How the hall answered, as bars: the longest has the whole width, and the figure stands beside each. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Tiles } from "./tiles.js";
import { WordList } from "./wordlist.js";

/** Everything that can be answered, in its order: `[{id, title}]`; a title is a text, or a figure. */
export function choicesOf({ choices, steps, low, high }) {
  if (!steps) return choices;
  const ends = { 1: low, [steps]: high };
  return Array.from({ length: steps }, (_, index) => {
    const step = String(index + 1);
    return { id: step, title: ends[step] ? `${step}: ${say(ends[step])}` : step };
  });
}

/**
 * How many answered, and how; below so many answers without names, why there is no more. `figure` writes a number as
 * the page's language does; a phone goes without, and without the average.
 */
export function HallsAnswers({ activity, figure }) {
  const { answered, sums, state, named, fewest } = activity;
  if (answered === null) return null;
  const write = figure ?? String;
  const few = !named && answered < fewest;
  const count = activity.cards ? cardsWords(activity.cards, write) : answered === 1 ? t("1 answer") : t("{n} answers", { n: write(answered) });
  return html`
    <p class="icebreaker-count">${count}</p>
    ${few ? html`<p class="icebreaker-few">${state === "closed"
      ? t("Too few answered for anybody to see what: it takes {n}.", { n: fewest })
      : t("What was answered is shown from {n} on.", { n: fewest })}</p>`
      : activity.answer === "word" ? html`<${WordList} ...${{ sums, write }} more=${activity.more} />`
        : activity.answer !== "where" && html`<${Bars} ...${{ activity, sums, figure }} />`}
    ${activity.answer === "where" && html`<${Tiles} ...${{ activity, write }} counted=${!few} />`}`;
}

/** How far all cards of people to find are. */
export const cardsWords = ({ squares, full }, write) => t("Squares filled: {n}. Full cards: {m}.", { n: write(squares), m: write(full) });

function Bars({ activity, sums, figure }) {
  const counts = new Map(sums.map((one) => [one.id, one.count]));
  const most = Math.max(1, ...counts.values());
  const average = figure && activity.steps ? mean(sums) : null;
  return html`<ul role="list" class="icebreaker-bars">${choicesOf(activity).map(({ id, title }) => html`
      <li key=${id} style=${{ "--share": (counts.get(id) ?? 0) / most }}>
        <${Say} class="icebreaker-title" text=${title} />
        <span class="icebreaker-bar" aria-hidden="true"></span>
        <strong>${(figure ?? String)(counts.get(id) ?? 0)}</strong>
      </li>`)}</ul>
    ${average !== null && html`<p class="icebreaker-mean">${t("On average {figure}", { figure: figure(Math.round(average * 10) / 10) })}</p>`}`;
}

/** Of a scale's figures; null where nobody answered. */
export function mean(sums) {
  const people = sums.reduce((sum, one) => sum + one.count, 0);
  return people ? sums.reduce((sum, one) => sum + one.count * Number(one.id), 0) / people : null;
}
