/** What is seldom changed once the teams are at work: how they came about, who is in which, what the hall sees. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Draw, EarlierTeams } from "./drawing.js";
import { DrawPanel } from "./drawpanel.js";
import { SeatPlan } from "./seatplan.js";

/** Above the teams until they are drawn, then below them. */
export function TeamsDesk({ activity, block, store }) {
  const { latest_shown: shown, rooms } = activity;
  const show = () => store.act({ type: "ShowLatest", block: block.id, shown: !shown });
  return html`
    ${rooms > 0 && store.may("CallBack") && html`<div class="desk-buttons">
      <${Draw} activity=${activity} block=${block} store=${store} />
      <button type="button" aria-pressed=${shown ? "true" : "false"} onClick=${show}>${t("The hall sees what was written last")}</button>
    </div>`}
    <${DrawPanel} activity=${activity} block=${block} store=${store} />
    <${EarlierTeams} activity=${activity} block=${block} store=${store} />
    <${SeatPlan} activity=${activity} store=${store} />`;
}
