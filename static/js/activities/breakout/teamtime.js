/** More time for one team, or for all: given by two minutes, and taken back as it was given. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { countdown, useNow } from "../../helpers/time.js";

const STEP = 2;

/** On a team's opened board: what it has of its own, and two buttons. */
export function TeamTime({ team, activity, block, store }) {
  const title = say(team.title);
  return html`<span class="team-time"><${OwnTime} team=${team} live=${store.live} />
    ${store.may("GiveTime") && activity.open && html`<${MinuteButtons} ...${{ block, store }} team=${team.id} any=${team.until}
      more=${t("Two minutes more for {team}", { team: title })} less=${t("Two minutes less for {team}", { team: title })} />`}</span>`;
}

/** For all, once they are called back: before, the clock of the block or of the prompt has buttons of its own. */
export function TimeForAll({ activity, block, store }) {
  if (!store.may("GiveTime") || !activity.open || !activity.teams.length || activity.callback == null) return null;
  return html`<span class="team-time" role="group" aria-label=${t("Time for all teams")}><small aria-hidden="true">${t("All teams")}</small>
    <${MinuteButtons} ...${{ block, store }} look="minutes" team=${null} any=${true}
      more=${t("Two minutes more for all teams")} less=${t("Two minutes less for all teams")} /></span>`;
}

/** What is left to a team that has more than the others; to the others nothing is said of it. */
export function OwnTime({ team, live }) {
  return team.until && html`<${OwnClock} until=${team.until} live=${live} />`;
}

function OwnClock({ until, live }) {
  const left = Math.max(until - useNow(live), 0);
  return html`<span class="own-time" role="timer">${t("Own time: {time}", { time: countdown(left) })}</span>`;
}

/** What can be taken back is once it was given; the other stays where it is, at the end. */
function MinuteButtons({ block, store, team, any, more, less, look = "quiet minutes" }) {
  const give = (minutes) => () => store.act({ type: "GiveTime", block: block.id, team, minutes });
  return html`${any && html`<button type="button" class=${look} aria-label=${`−${STEP} min: ${less}`} onClick=${give(-STEP)}>−${STEP}</button>`}
    <button type="button" class=${look} aria-label=${`+${STEP} min: ${more}`} onClick=${give(STEP)}>+${STEP} min</button>`;
}
