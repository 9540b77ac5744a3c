/** The ranking once it is shown: dots, the people behind them, and ties by name. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { themeTitle } from "../../helpers/themes.js";
import { Say } from "../../parts/say.js";
import { Also } from "../../questions/also.js";
import { levelWords, marksOf, namesTheResult, settledOf, wayWords } from "../../questions/roundwords.js";
import { Dots } from "./dots.js";
import { decidersNamed, groupName, isUnchecked, unchecked } from "../../questions/groups.js";

/** `result` as `result.js` makes it. */
export function Outcome({ activity, block, result, themes }) {
  const most = Math.max(...result.themes.flatMap((theme) => theme.rows.map((row) => row.dots)));
  const marks = marksOf(result.standings);
  return html`
    <section class="outcome card">
      <h2>${t("The result")}</h2>
      <p class="soft">${decidersNamed(activity) || dotsOf(result.dots)} · ${ballotsOf(result.ballots)}</p>
      ${result.sides.map(({ id, ballots }) => html`<p class="soft" key=${id}>${groupNamed(activity, id)} (${t("advisory")}): ${ballotsOf(ballots)}${isUnchecked({ id }) && `, ${unchecked()}`}</p>`)}
      ${result.themes.map((theme) => html`
        <${ThemeRanking} key=${theme.id} ...${{ activity, theme, themes, most, marks }} standings=${result.standings} items=${itemsOf(activity, theme)}
          tie=${result.standings?.find(({ pool, level }) => level && pool === theme.id)} />`)}
      ${namesTheResult(activity) && html`<p><a href=${`/results#${block.id}`}>${t("Who gave what, by name")}</a></p>`}
      <${Forward} ...${{ activity, result, themes }} />
      <p><a href="/results">${t("All results")}</a></p>
      ${result.standings?.some(({ pool, level }) => level && pool === "overall") && html`<${Tie} ...${result.standings[0]} />`}
    </section>`;
}

/** What goes forward by all rounds, and why: where the ranking of this one does not say all of it. */
function Forward({ activity: { round }, result: { standings }, themes }) {
  const told = standings?.some(({ taken, reason }) => reason || taken.some((one) => one.round !== round.number));
  return told && html`<h3>${t("What goes forward")}</h3>
    ${standings.map(({ pool, taken, reason }) => html`
      ${pool !== "overall" && html`<p><strong><${Say} text=${themeTitle(themes, pool)} /></strong></p>`}
      <ul>${taken.map((one) => html`<li key=${one.item}><${Say} text=${one.title} /><${Also} merged=${one.merged} class="soft" />${wayWords(one) && ` · ${wayWords(one)}`}</li>`)}</ul>
      ${reason && html`<p class="soft">${t("Decided by the facilitator:")} <${Say} text=${reason} /></p>`}`)}`;
}

/** What the groups that advise say of an item, where somebody of them placed a dot on it. */
function advised(activity, { sides }, item) {
  return sides.map(({ id, rows }) => [id, rows.find((row) => row.item === item)]).filter(([, row]) => row?.dots)
    .map(([id, row]) => `${groupNamed(activity, id)}: ${t("place {rank}, dots: {dots}", row)}`).join(" · ");
}

const groupNamed = ({ groups }, id) => groupName(groups.find((one) => one.id === id));

function ThemeRanking({ activity, theme, items, themes, most, marks, standings, tie }) {
  const settled = settledOf(standings);
  const dotted = theme.rows.filter((row) => row.dots > 0);
  return html`
    <h3><${Say} text=${themeTitle(themes, theme.id)} /></h3>
    <ol role="list" class="ranking">
      ${dotted.map((row) => html`
        <li key=${row.item} class="ranked">
          <span class="rank">${row.rank}</span>
          <div class="ranked-what">
            <${Say} text=${items.get(row.item)?.title} /><${Also} merged=${items.get(row.item)?.merged} class="soft" />
            <${Dots} count=${row.dots} most=${most} />
            <p class="ranked-count">${counted(row)}${row.tied && html` <span class="tied">· ${t("tied")}</span>`}${marks.get(row.item) === "forward" && html` <strong>· ✓ ${t("goes forward")}</strong>`}${settled.has(row.item) && ` · ${settled.get(row.item)}`}</p>
            ${theme.sides.length > 0 && html`<p class="ranked-count">${advised(activity, theme, row.item)}</p>`}
          </div>
        </li>`)}
    </ol>
    ${tie && html`<${Tie} ...${tie} />`}
    <${Undotted} rows=${theme.rows.filter((row) => row.dots === 0)} items=${items} />`;
}

function Tie({ level, left }) {
  return html`<p><strong>= ${levelWords(level.length, left)}</strong></p>`;
}

/** Items that nobody put a dot on have no rank, and make a long list on a small screen. */
function Undotted({ rows, items }) {
  if (!rows.length) return null;
  const count = rows.length;
  return html`
    <details class="undotted">
      <summary>${count === 1 ? t("1 item without a dot") : t("{count} items without a dot", { count })}</summary>
      <ul>${rows.map((row) => html`<${Say} tag="li" key=${row.item} text=${items.get(row.item)?.title} />`)}</ul>
    </details>`;
}

function counted({ dots, voters }) {
  return `${dotsOf(dots)} · ${voters === 1 ? t("1 voter") : t("{count} voters", { count: voters })}`;
}

const dotsOf = (count) => (count === 1 ? t("1 dot") : t("{count} dots", { count }));

const ballotsOf = (count) => (count === 1 ? t("1 ballot") : t("{count} ballots", { count }));

function itemsOf(activity, theme) {
  const paper = activity.themes.find((one) => one.id === theme.id);
  return new Map((paper?.items ?? []).map((item) => [item.id, item]));
}
