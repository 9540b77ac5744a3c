/** Pairs on the stage: where to look for one's partner, then the clock and whose turn it is. */
import { html } from "../../helpers/ui.js";
import { countdown, useNow } from "../../helpers/time.js";
import { figure, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Pages } from "../../parts/stage/pages.js";
import { PlanPieces, isOfPlan } from "../../parts/stage/plain.js";

const LEAST = 1.46, MOST = 3.6; // as of a Fit: 28 px of 1,080 at least

export function TalkStage({ activity, block, stage, live }) {
  return html`<div class="stack icebreaker">
    <${Say} tag="p" class="prompt" text=${activity.question} />
    <${Pages} ...${{ stage, live }} name="icebreakers" least=${LEAST} most=${MOST}>${(pieces) => isOfPlan(pieces)
      ? html`<${PlanPieces} ...${{ block, pieces }} />` : html`<${Talks} ...${{ talks: activity.talks, live }} />`}<//>
  </div>`;
}

function Talks({ talks, live }) {
  return html`<div class="icebreaker-talks">
    ${talks.state === "running" ? html`<${TalkTurn} ...${{ talks, live }} />` : html`<p class="icebreaker-call" role="status">${callOf(talks)}</p>`}
    ${talks.groups > 1 && talks.state !== "over" && html`<p class="icebreaker-few">${t("{n} pairs", { n: figure(talks.groups) })}</p>`}
  </div>`;
}

function TalkTurn({ talks, live }) {
  const left = Math.max(talks.ends_at - useNow(live), 0);
  return html`<p class="icebreaker-call" role="status">${talks.turn === 1 ? t("The first one talks") : t("Swap: now the other one talks")}</p>
    <p class="icebreaker-clock" role="timer">${countdown(left)}</p>`;
}

function callOf({ state }) {
  if (state === "drawn") return t("Your phone says with whom you talk");
  return state === "over" ? t("Time is over. Thank each other.") : t("Have your phone at hand: you are drawn into pairs");
}

const HEARD_MS = 20_000; // so long after the end a stage that was away still rings

/** Each turn is heard as it begins, and the end of the last. */
export function chimesOf({ talks }) {
  if (!talks?.ends_at) return [];
  if (talks.state === "running") return [{ id: `turn-${talks.ends_at}`, from: 0, until: talks.ends_at }];
  return talks.state === "over" ? [{ id: `talked-${talks.ends_at}`, from: 0, until: talks.ends_at + HEARD_MS }] : [];
}
