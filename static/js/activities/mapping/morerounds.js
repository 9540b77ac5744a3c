/** Another round on a console: of which themes, among what, and what it puts aside, asked before it begins. */
import { html, useState } from "../../helpers/ui.js";
import { figure, langOf, say, t } from "../../helpers/words.js";
import { AskFirst } from "../../parts/console/question.js";
import { levelWords, roundName } from "../../questions/roundwords.js";

/** The names of more than so many options are too long a question: their number is said. */
const NAMED = 8;

/** Where something is level and has had no round of its own. */
export function SecondRound({ activity, block, current, themes, store }) {
  const { standings, round } = activity;
  const ties = standings.filter((one) => one.level && roundOf(activity, one.round).kind !== "tied");
  if (!ties.length || round.ties !== "second-round") return null;
  const titles = titlesOf(activity);
  const puts = ties.map((one) => put({ title: themes.get(one.pool), items: one.level, places: one.left, titles }));
  return html`<${AskFirst} className="primary" disabled=${!current} label=${t("Vote once more on what is level")}
    question=${sentences(t("Voting opens at once."), ...puts, stands(activity, ties, themes), t("Begin?"))}
    yes=${t("Yes, begin it")} run=${() => store.act({ type: "BeginRound", block: block.id, kind: "tied", round: round.number })} />`;
}

/** Depth on demand: a round held again, or one among the first; of all themes, or of those that are not settled. */
export function MoreRounds({ activity, block, current, themes, store }) {
  const { round, result, standings } = activity;
  const level = standings.filter((one) => one.level);
  const [chosen, choose] = useState((level.length ? level : standings).map(({ pool }) => pool));
  const [most, setMost] = useState("2");
  const pools = standings.filter(({ pool }) => chosen.includes(pool));
  const several = standings.length > 1;
  const blocked = !current || (several && !pools.length);
  const begin = (kind) => () => store.act({ type: "BeginRound", block: block.id, kind, round: round.number, most: Number(most) || 2, ...several && { pools: pools.map(({ pool }) => pool) } });
  const asked = { activity, pools, themes };
  const isTop = result.ballots > 0 && pools.every((one) => one.round === round.number) && round.kind !== "tied";
  return html`<details class="change"><summary>${t("Hold another round")}</summary>
    ${several && html`<fieldset><legend>${t("Of which themes")}</legend>${standings.map(({ pool }) => html`<label key=${pool} class="row">
      <input type="checkbox" checked=${chosen.includes(pool)} onChange=${() => choose(toggled(chosen, pool))} />
      <span lang=${langOf(themes.get(pool))}>${say(themes.get(pool))}</span></label>`)}</fieldset>`}
    <div class="row"><${AskFirst} label=${t("Vote once more on the same")} disabled=${blocked} yes=${t("Yes, begin it")}
      question=${onceMore(asked)} run=${begin("again")} /></div>
    ${isTop && html`<${AmongTheFirst} ...${{ ...asked, most, setMost, blocked, run: begin("top") }} />`}
  </details>`;
}

const toggled = (chosen, one) => (chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);

function AmongTheFirst({ activity, pools, themes, most, setMost, blocked, run }) {
  const { less, puts } = firstOf({ activity, pools, themes, most: Number(most) });
  const result = t("What comes of it takes the place of this result.");
  const question = sentences(t("Voting opens at once."), ...puts, result, stands(activity, pools, themes), t("Begin?"));
  return html`<div class="row"><label class="field"><span>${t("How many of each theme")}</span>
      <input type="number" min="2" max="50" value=${most} onInput=${(event) => setMost(event.target.value)} /></label>
    <${AskFirst} label=${t("Vote among the first")} disabled=${blocked || !less} yes=${t("Yes, begin it")}
      question=${question} run=${run} />
    ${!less && html`<span class="hint">${t("Those are all there were. Take fewer.")}</span>`}</div>`;
}

/** What stands in a round among the first `most`, in words; whether it is `less` than there was. */
function firstOf({ activity, pools, themes, most }) {
  const { result, standings } = activity;
  const titles = titlesOf(activity);
  const isMeant = ({ id }) => !pools.length || pools.some(({ pool }) => pool === id);
  const isOverall = standings.some(({ pool }) => pool === "overall");
  const all = () => ({ id: "overall", rows: ranked(result.themes.flatMap(({ rows }) => rows)) });
  const lists = isOverall ? [all()] : result.themes.filter(isMeant);
  const firsts = (rows) => rows.filter(({ rank, dots }) => rank <= most && dots);
  const found = lists.map(({ id, rows }) => ({ id, rows, first: firsts(rows) }));
  return {
    less: found.some(({ rows, first }) => first.length < rows.length),
    puts: found.map(({ id, first }) => {
      const places = pools.find(({ pool }) => pool === id)?.places;
      return put({ title: themes.get(id), items: first.map(({ item }) => item), places, titles });
    }),
  };
}

const ranked = (rows) => rows.map((row) => ({ ...row, rank: 1 + rows.filter(({ dots }) => dots > row.dots).length }));

function onceMore({ activity, pools, themes }) {
  if (!pools.length) return t("Everything in this round is voted on again. The round is set aside: kept, and counting no more. Voting opens at once. Begin?");
  const titles = titlesOf(activity);
  const puts = pools.map(({ pool, round }) => {
    const held = roundOf(activity, round);
    const lists = held.themes.filter(({ id }) => pool === "overall" || id === pool);
    const items = lists.flatMap((theme) => theme.items.map(({ id }) => id));
    return put({ title: themes.get(pool), items, places: held.take?.[pool], titles });
  });
  const names = [...new Set(pools.map(({ round }) => roundName(roundOf(activity, round))))].join(", ");
  const aside = t("What {round} said of it is set aside: kept, and counting no more.", { round: names });
  return sentences(t("Voting opens at once."), ...puts, aside, stands(activity, pools, themes), t("Begin?"));
}

const sentences = (...said) => said.filter(Boolean).join(" ");

/** “Customer Service: 2 options for 1 place (Public Safety, Streets).” */
function put({ title, items, places, titles }) {
  const count = places ? levelWords(items.length, places) : t("{n} options", { n: figure(items.length) });
  const names = items.length <= NAMED ? ` (${items.map((item) => titles.get(item)).join(", ")})` : "";
  return `${title ? `${say(title)}: ` : ""}${count}${names}.`;
}

/** Of which themes nothing changes; false where nobody knows anything of the others. */
export function stands({ standings }, pools, themes) {
  const isKnown = ({ taken, level = [] }) => taken.length + level.length > 0;
  const others = standings.filter((one) => isKnown(one) && !pools.some(({ pool }) => one.pool === pool));
  return others.length > 0 && t("What is known of these stands: {themes}.", { themes: others.map(({ pool }) => say(themes.get(pool))).join(", ") });
}

/** A round by its number, the running one too: {number, kind, again, take, themes}. */
export function roundOf({ round, themes, earlier }, number) {
  if (number === round.number) return { ...round, themes };
  const held = earlier.find((one) => one.round.number === number);
  return { ...held.round, themes: held.themes };
}

/** Item → what it is called, in whichever round it stands. */
export function titlesOf({ themes, earlier }) {
  const lists = [...earlier.flatMap((one) => one.themes), ...themes];
  return new Map(lists.flatMap(({ items }) => items.map((item) => [item.id, say(item.title)])));
}
