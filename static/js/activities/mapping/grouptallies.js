/** On the console: who of each group has voted, and each theme's result with every group's own beside it. */
import { html } from "../../helpers/ui.js";
import { figure, langOf, say, t } from "../../helpers/words.js";
import { GroupBoard } from "./groupboard.js";
import { decidersSaid, groupName } from "../../questions/groups.js";

/** `activity` as on a console; nothing where all of the hall decide alike. */
export function GroupTallies({ activity, themes }) {
  const { groups, result } = activity;
  if (!groups) return null;
  return html`<section class="by-group">
    <${GroupTurnout} activity=${activity} />
    ${result.themes.map((theme) => html`<${ThemeByGroup} key=${theme.id} ...${{ activity, theme, title: themes.get(theme.id) }} />`)}
  </section>`;
}

function GroupTurnout({ activity: { groups, turnout } }) {
  const counts = new Map(turnout.groups.map((one) => [one.id, one]));
  return html`<table class="group-turnout">
    <caption>${t("Turnout by group")}</caption>
    <thead><tr>${[t("Group"), t("Role"), t("Could vote"), t("Here"), t("Voted")].map((head) => html`<th key=${head} scope="col">${head}</th>`)}</tr></thead>
    <tbody>${groups.map((group) => html`<${GroupRow} key=${group.id} group=${group} count=${counts.get(group.id)} />`)}</tbody>
  </table>`;
}

function GroupRow({ group, count: { eligible, here, voted } }) {
  const shown = (count) => (group.id === "residents" ? "–" : figure(count));
  return html`<tr>
    <th scope="row">${groupName(group)}</th>
    <td data-label=${t("Role")}>${group.binding ? t("decides") : t("advisory")}</td>
    <td data-label=${t("Could vote")}>${shown(eligible)}</td>
    <td data-label=${t("Here")}>${shown(here)}</td>
    <td data-label=${t("Voted")}>${figure(voted)}</td>
  </tr>`;
}

/** Beside what decides stand those whose own tally is another one: a single group that decides is that itself. */
function ThemeByGroup({ activity, theme, title }) {
  const { groups, result, themes } = activity;
  const items = new Map(themes.flatMap((one) => one.items).map((item) => [item.id, item]));
  const deciding = groups.filter(({ binding }) => binding);
  const beside = groups.filter((group) => !group.binding || deciding.length > 1);
  const placed = result.sides.flatMap((side) => ofTheme(side, theme)).filter(({ dots }) => dots);
  const wanted = new Set(placed.map(({ item }) => item));
  const rows = theme.rows.filter(({ item }) => wanted.has(item))
    .map((row) => ({ ...row, id: row.item, title: items.get(row.item)?.title }));
  const sides = beside.map(({ id }) => result.sides.find((side) => side.id === id))
    .map((side) => ({ ...side, rows: ofTheme(side, theme) }));
  if (!rows.length || !beside.length) return null;
  return html`<div class="theme-by-group">
    <h4 lang=${langOf(title)}>${say(title)}</h4>
    <${GroupBoard} ...${{ rows, beside, sides, items, title }} decides=${decidersSaid(activity)}
      place=${(row, style) => html`<li key=${row.id} class="by-group-place" style=${style}>
        <strong>${row.dots ? row.rank : "–"}</strong> <span lang=${langOf(row.title)}>${say(row.title)}</span> <span class="by-group-dots">${figure(row.dots)}</span></li>`} />
  </div>`;
}

const ofTheme = (side, theme) => side.themes.find(({ id }) => id === theme.id)?.rows ?? [];
