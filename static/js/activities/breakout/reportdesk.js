/** Leading the report-outs from the console: which team is before the hall, for how long, and who comes next. */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { Disclosure } from "../../parts/console/disclosure.js";
import { Select } from "../../parts/console/fields.js";
import { inOrder, nextInOrder } from "./reportorder.js";
import { ReportQueue } from "./reportqueue.js";
import { TurnTime } from "./turntime.js";

export function ReportDesk({ activity, block, store }) {
  const { turn } = activity;
  const teams = inOrder(activity.teams, activity.queue);
  const toReport = activity.open || turn || activity.reports_shown || teams.some((one) => one.entries || one.report);
  if (!store.may("CallTeam") || !toReport) return null;
  const call = (team) => store.act({ type: "CallTeam", block: block.id, team });
  const next = nextInOrder(teams, turn);
  const order = html`<${Disclosure} head=${t("Order of the report-outs")}>
    ${() => html`<${ReportQueue} order=${teams} ...${{ turn, block, store }} />`}<//>`;
  if (!turn) {
    const first = next ?? teams[0];
    return html`<div class="report-desk"><div class="desk-buttons">
      ${!activity.reports_shown && activity.callback == null && html`<${ReportsSeen} ...${{ activity, block, store }} />`}
      <button type="button" onClick=${() => call(first.id)}>${t("Begin the report-outs: {team}", { team: say(first.title) })}</button></div>${order}</div>`;
  }
  const before = teams[teams.findIndex((one) => one.id === turn.team) - 1];
  const held = turn.held_at !== null;
  return html`<section class="report-desk" aria-label=${t("Report-outs")}>
    <p class="turn-now"><b lang=${langOf(turn.title)}>${say(turn.title)}</b> <${TurnTime} turn=${turn} live=${store.live} /></p>
    <div class="desk-buttons">
      <button type="button" disabled=${!before} onClick=${() => call(before.id)}>${t("Team before")}</button>
      <button type="button" aria-pressed=${held ? "true" : "false"} onClick=${() => store.act({ type: "HoldTurn", block: block.id, held: !held })}>${t("Pause")}</button>
      <button type="button" class="primary" disabled=${!next} onClick=${() => call(next.id)}>${next ? t("Next team: {team}", { team: say(next.title) }) : t("That was the last team")}</button>
      <${Select} label=${t("Call a team")} value=${turn.team} set=${call}
        options=${teams.map((one) => [one.id, one.called ? `${say(one.title)} ✓` : say(one.title)])} />
      <button type="button" disabled=${!next} onClick=${() => store.act({ type: "SkipTeam", block: block.id, team: turn.team, skipped: true })}>${t("Pass over")}</button>
    </div>
    ${order}
  </section>`;
}

/** Whether the hall sees them; once all are called back, that is the next step. */
export function ReportsSeen({ activity, block, store }) {
  const { callback, reports_shown: shown } = activity;
  const act = () => store.act({ type: shown ? "HideReports" : "ShowReports", block: block.id });
  if (shown) return html`<button type="button" onClick=${act}>${t("Hide report-outs")}</button>`;
  return html`<button type="button" class=${callback == null ? "" : "primary"} onClick=${act}>${t("Show report-outs to the hall")}</button>`;
}

/** What a clicker does while a team reports: a page of another team is that team's turn. */
export function callInPlace({ turn, teams }, block, page) {
  const team = turn && page?.startsWith("report-") && teams.find((one) => isOf(page, one.id));
  return team && team.id !== turn.team ? { type: "CallTeam", block, team: team.id } : null;
}

const isOf = (page, team) => page.startsWith(`report-${team}-`) && /^((marked|ranked)-)?\d+$/.test(page.slice(`report-${team}-`.length));
