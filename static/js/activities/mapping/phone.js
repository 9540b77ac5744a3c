/** The ballot: dots placed and taken back with one's thumb. The ranking comes later, in a part of its own. */
import { html, useEffect, useRef } from "../../helpers/ui.js";
import { standing } from "../../helpers/standing.js";
import { say, t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";
import { Say } from "../../parts/say.js";
import { ballotRules, leftWords } from "../../questions/ballotrules.js";
import { roundTitle } from "../../questions/roundwords.js";
import { BallotPaper, COUNTABLE } from "./ballotpaper.js";
import { Dots } from "./dots.js";
import { groupsSaid, hasBallot } from "../../questions/groups.js";
import { BallotConflict } from "./ballotconflict.js";
import { useBallot } from "./ballot.js";

export default function Face({ activity, block, live, themes, later }) {
  const group = live.view("mine:").value?.person?.group;
  const Result = activity.revealed && later("result");
  const outcome = Result && html`<${Result} ...${{ activity, block, live, themes }} />`;
  useAnnounced("result", activity.revealing && t("The result is being revealed on the screen."));
  if (hasBallot(activity, group)) return html`<${Voting} ...${{ activity, block, live, themes, group, outcome, later }} />`;
  const Watching = later("watching");
  return Watching && html`<${Watching} ...${{ activity, themes, outcome }} />`;
}

function Voting({ activity, block, live, themes, group, outcome, later }) {
  const ballot = useBallot({ activity, block, live });
  const mine = live.view("mine:").value?.blocks[block.id];
  const closed = activity.opened && !activity.open;
  const entered = mine?.entered;
  const left = closed && !ballot.spent && mine?.left;
  const round = roundTitle(activity);
  useAnnounced("vote", activity.open ? t("Voting is open.") : closed && t("Voting is closed."));
  useAnnounced("round", activity.open && round);
  useAnnounced("told", say(mine?.told)); // also in place of what was left to place
  useTopWhenClosed(activity.open);
  return html`
    <div class="ballot">
      <${Say} tag="p" class="prompt" text=${activity.prompt} />
      ${round && html`<p class="state">${round}</p>`}
      <p class="ballot-rules">${ballotRules(activity)} ${groupsSaid(activity, group)}</p>
      <${Say} tag="p" class="state" text=${!closed && activity.round.told} />
      ${mine?.aside && html`<p class="state">${t("Dots placed under your name on another phone were set aside.")}</p>`}
      ${!activity.opened && html`<p class="state">${t("Voting has not opened yet. Have a look at the list.")}</p>`}
      ${closed && html`<p class="state">${t("Voting is closed.")}</p>`}
      ${activity.revealing && html`<p class="state">${t("The result is being revealed on the screen.")}</p>`}
      ${closed && outcome}
      <${Say} tag="p" class="state" text=${mine?.told} />
      ${(closed || entered) && html`<h2>${ballot.spent || left ? t("Your dots") : t("You placed no dots.")}</h2>`}
      ${left && html`<p class="state">${t("You left before voting closed, so these dots are not counted.")}</p>`}
      <${BallotPaper} activity=${entered ? { ...activity, open: false } : activity} themes=${themes} ballot=${left ? { ...ballot, dots: left } : ballot} />
      ${activity.open && outcome}
      ${activity.open && !entered && html`
        <${RemainingDots} ...${{ activity, block, ballot, live, later }} />
        <${BallotConflict} ...${{ activity, block, ballot, live, later }} />`}
    </div>`;
}

const listChanged = () => t("The list has changed. Look at it again.");

Face.lost = { CastBallot: () => t("Your last change was not counted.") };

Face.refusals = {
  "over-cap": () => t("That is more dots on one item than are allowed."),
  "over-budget": () => t("You have no more dots to place."),
  "over-quota": () => t("You have no more dots for this theme."),
  "not-eligible": () => t("Your group has no ballot in this vote."),
  "reworded": listChanged,
  "round-over": () => t("It was for the round before. Vote in this one."),
  "unknown-option": listChanged,
  "voted-already": () => t("This is closed now."), // which way they voted stands on the page
};

/** The list one was reading is gone: what came of it stands at the top. Not for who writes below. */
function useTopWhenClosed(open) {
  const before = useRef(open);
  useEffect(() => {
    const closes = before.current && !open;
    before.current = open;
    if (closes && !document.activeElement.matches("input, textarea")) window.scrollTo(0, 0);
  }, [open]);
}

/** What is left to place, always in sight. */
function RemainingDots({ activity, block, ballot, live, later }) {
  const left = activity.budget - ballot.spent;
  const waits = live.view("mine:").value?.waits;
  const freed = !ballot.unsent && live.view("mine:").value?.blocks[block.id]?.freed;
  const Freed = freed && later("freed");
  useAnnounced("dots", ballot.why ?? heardOf(ballot, leftWords(left, activity), standing(live, false, waits)));
  return html`
    <div class="purse">
      ${Freed && html`<${Freed} activity=${activity} freed=${freed} />`}
      <div class="purse-row">
        ${activity.budget <= COUNTABLE && html`<${Dots} count=${left} of=${activity.budget} />`}
        <span class="purse-left">${leftWords(left, activity)}</span>
      </div>
      <div class=${`purse-state ${ballot.why ? "trouble" : ""}`}>
        ${ballot.why ?? stateWords(ballot, live)}
      </div>
    </div>`;
}

/** Heard once it is so: what is left, and that it counted, or is kept until it can. */
function heardOf({ touched, unsent }, left, kept) {
  return !unsent && (touched ? `${left}, ${kept}` : left);
}

function stateWords(ballot, live) {
  if (ballot.touched) return standing(live, ballot.unsent, live.view("mine:").value?.waits);
  return t("Press + to place a dot, − to take it back.");
}
