/** The ranking once it is shown: dots, the people behind them, and ties by name. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { themeTitle } from "../../helpers/themes.js";
import { Say } from "../../parts/say.js";

const MOST_DRAWN = 60;

export function Outcome({ activity, themes }) {
  const { result } = activity;
  const values = { dots: result.dots, ballots: result.ballots };
  return html`
    <section class="outcome card">
      <h2>${t("The result")}</h2>
      <p class="soft">${t("{dots} dots from {ballots} ballots", values)}</p>
      ${result.themes.map((theme) => html`
        <${Ranking} key=${theme.id} theme=${theme} items=${itemsOf(activity, theme)} themes=${themes} />`)}
    </section>`;
}

function Ranking({ theme, items, themes }) {
  return html`
    <h3><${Say} text=${themeTitle(themes, theme.id)} /></h3>
    <ol role="list" class="ranking">
      ${theme.rows.map((row) => html`
        <li key=${row.item} class=${row.dots ? "ranked" : "ranked none"}>
          <span class="rank">${row.rank}${row.tied && html` <span class="tied">${t("tied")}</span>`}</span>
          <div class="ranked-what">
            <${Say} text=${items.get(row.item)?.title} />
            <${Drawn} count=${row.dots} />
            <p class="ranked-count">${counted(row)}</p>
          </div>
        </li>`)}
    </ol>`;
}

function Drawn({ count }) {
  if (count === 0 || count > MOST_DRAWN) return null;
  const spots = Array.from({ length: count }, () => html`<span class="spot full"></span>`);
  return html`<span class="dot-places many" aria-hidden="true">${spots}</span>`;
}

function counted({ dots, voters }) {
  const placed = dots === 1 ? t("1 dot") : t("{count} dots", { count: dots });
  const people = voters === 1 ? t("1 voter") : t("{count} voters", { count: voters });
  return `${placed} · ${people}`;
}

function itemsOf(activity, theme) {
  const paper = activity.themes.find((one) => one.id === theme.id);
  return new Map((paper?.items ?? []).map((item) => [item.id, item]));
}
