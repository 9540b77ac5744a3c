/** The teams' desk: every room live, drawing, calling back, and the report-outs. */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { countdown, timeLeft, useNow } from "../../helpers/time.js";
import { State } from "../../parts/console/state.js";
import { audience } from "../../parts/console/notices.js";
import { ideaWords } from "./counts.js";
import { GalleryDesk } from "./gallerydesk.js";
import { TimeForAll } from "./teamtime.js";
import { TeamHands } from "./teamhands.js";
import { promptNow } from "./prompting.js";
import { Prompts } from "./prompts.js";
import { Quorums } from "./quorums.js";
import { ReportDesk, ReportsSeen, callInPlace } from "./reportdesk.js";
import { Rooms } from "./rooms.js";
import { TeamsDesk } from "./teamsdesk.js";

export default function Face({ activity, block, current, store }) {
  return html`
    <${RoomControls} activity=${activity} block=${block} current=${current} store=${store} />
    <${TeamHands} teams=${activity.teams} block=${block} store=${store} />
    <${Prompts} activity=${activity} block=${block} store=${store} />
    <${GalleryDesk} activity=${activity} block=${block} store=${store} />
    ${activity.prompt && !activity.prompts && html`<p class="prompt" lang=${langOf(activity.prompt)}>${say(activity.prompt)}</p>`}
    ${activity.rooms === 0 && html`<p class="hint">${t("There are no teams in this agenda. Name some under teams: and start the server again.")}</p>`}
    <${Rooms} activity=${activity} block=${block} store=${store} />
    ${!activity.turn && html`<${ReportDesk} activity=${activity} block=${block} store=${store} />`}
    ${activity.drawn && html`<${TeamsDesk} activity=${activity} block=${block} store=${store} />`}
  `;
}

Face.inPlace = callInPlace;

Face.unfinished = { "rooms-open": () => t("Rooms are open") };

Face.refusals = {
  "nobody-here": () => t("Nobody is here yet."),
  "nothing-to-mix": () => t("No teams were drawn before."),
  "no-such-prompt": () => t("This block has fewer prompts by now."),
  "has-reported": () => t("This team has reported already."),
  "nothing-given": () => t("This team has no more time than the others."),
  "no-such-draw": () => t("These teams are not for this block."),
  "together-and-apart": (answer) => t("These are to be together and apart: {names}", { names: named(answer) }),
  "too-few-teams": (answer) => t("There are too few teams to keep these apart: {names}", { names: named(answer) }),
  "no-seating": (answer) => t("Who is to be together and apart leaves no way to seat these: {names}", { names: named(answer) }),
};

Face.done = {
  CallBack: () => t("Everyone is called back."),
  CallTeam: () => t("The next report-out has begun."),
  HoldTurn: ({ held }) => (held ? t("The turn’s clock stands still.") : t("The turn’s clock goes on.")),
  GiveTime: ({ minutes, team }, store) => given(minutes, team && audience(store, team)),
  MoveReport: ({ team }, store) => t("{team} reports at another time.", { team: audience(store, team) }),
  SkipTeam: ({ team, skipped }, store) => (skipped
    ? t("{team} is passed over and comes last.", { team: audience(store, team) })
    : t("{team} comes next.", { team: audience(store, team) })),
  CancelCallBack: () => t("The call is cancelled."),
  ShowReports: ({ block }, store) => seen(store.view.value.block === block),
  ShowLatest: ({ shown }) => shown ? t("The hall sees what each team wrote last.") : t("What was written last is off the stage."),
  HideReports: () => t("The report-outs are hidden."),
  DrawTeams: ({ how }) => (how === "mix" ? t("The teams are mixed.") : t("Teams are drawn.")),
  ProposeTeams: () => t("A draw is there to look at."),
  TakeTeams: () => t("Teams are drawn."),
  DropTeams: () => t("The teams stay as they are."),
  ResumeTeams: () => t("The teams drawn earlier are back."),
  RemoveContribution: () => t("Taken off the board"),
  LowerHand: () => t("Answered: the hand is down."),
  CloseGallery: () => t("The gallery is closed: the hall sees the sums."),
  EndRanking: () => t("The team sees how it ranked its board."),
  PassTurn: () => t("Passed: it is the next one’s turn."),
  ExtendPrompt: ({ minutes }) => (minutes < 0 ? t("{n} min less", { n: -minutes }) : t("{n} min more", { n: minutes })),
  ReachPrompt: ({ prompt }) => t("All teams are at prompt {n}.", { n: prompt }),
};

/** `team` is its title; none: all of them. */
function given(minutes, team) {
  const words = { team: team || t("All teams"), n: Math.abs(minutes) };
  return minutes < 0 ? t("{team}: {n} min less", words) : t("{team}: {n} min more", words);
}

/** Whom a refusal names: what stands behind its colon. */
const named = ({ message }) => message.slice(message.indexOf(": ") + 2).replace(/\.$/, "");

/** What is next stands on top; report-outs are below the teams until these are called back, or have reports shown. */
function RoomControls({ activity, block, current, store }) {
  const run = (type) => () => store.act({ type, block: block.id });
  const written = ideaWords(activity.teams.reduce((sum, team) => sum + team.entries, 0));
  return html`<div class="desk-bar">
    <${State} tone=${activity.open ? "good" : "off"}>
      ${activity.open ? t("Rooms are open") : t("Rooms are closed")}${written && ` · ${written}`}<//>
    ${activity.callback != null && html`<p class="calling"><${Countdown} until=${activity.callback} live=${store.live} />
      ${promptNow(activity)?.way === "silent" && ` · ${t("What was written in silence is on the boards.")}`}</p>`}
    ${store.may("CallBack") && html`<div class="desk-buttons">
      <${Return} activity=${activity} run=${run} store=${store} />
      <${TimeForAll} ...${{ activity, block, store }} />
      ${(activity.reports_shown || activity.callback != null) && html`<${ReportsSeen} ...${{ activity, block, store }} />`}
    </div>`}
  </div>
  ${activity.turn && html`<${ReportDesk} activity=${activity} block=${block} store=${store} />`}
  ${activity.reports_shown && html`<p class="seen">${seen(current)}</p>`}
  ${activity.unkept.length > 0 && html`<p class="state" data-tone="warn" role="status">${t("Drawn without the rules of the agenda, which contradict each other for: {names}", { names: activity.unkept.map(say).join(", ") })}</p>`}
  ${!activity.proposal && html`<${Quorums} quorums=${activity.quorums} />`}
  ${!activity.drawn && html`<${TeamsDesk} activity=${activity} block=${block} store=${store} />`}`;
}

/** Stage and phones show the block that the hall is in: what is shown of another is not on them. */
function seen(current) {
  return current
    ? t("The hall sees the report-outs.")
    : t("The report-outs are shown: they are on the screens while the hall is in this block.");
}

/** The call is the next step once time is short and teams have yet to report; until then it is only there. */
function Return({ activity, run, store }) {
  const soon = isSoon(store.view.value, useNow(store.live)) && !activity.reports_shown;
  if (activity.callback != null) {
    return html`<button type="button" onClick=${run("CancelCallBack")}>${t("Cancel the call")}</button>`;
  }
  return html`<button type="button" class=${soon ? "primary" : ""} disabled=${!activity.open} onClick=${run("CallBack")}>
    ${t("Call everyone back")}</button>`;
}

const isSoon = ({ clock }, now) => Boolean(clock) && timeLeft(clock, now) <= clock.warn[0];

function Countdown({ until, live }) {
  const left = until - useNow(live);
  return left > 0 ? t("Back in {time}", { time: countdown(left) }) : t("Everyone should be back");
}
