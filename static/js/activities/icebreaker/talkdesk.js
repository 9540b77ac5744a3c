/** Pairs on the console: draw, start, swap, end; who talks with whom, and who has nobody. */
import { html } from "../../helpers/ui.js";
import { countdown, useNow } from "../../helpers/time.js";
import { figure, say, t } from "../../helpers/words.js";
import { AskFirst } from "../../parts/console/question.js";
import { Spotlight } from "../../parts/console/spotlight.js";
import { State } from "../../parts/console/state.js";
import { AskedBefore } from "./earlier.js";
import { OtherQuestions, WhatComes } from "./nextdesk.js";
import { Say } from "../../parts/say.js";

export function TalkDesk({ activity, block, current, store }) {
  const { talks, question } = activity;
  return html`<div class="desk-bar">
      <${State} tone=${talks.state === "running" ? "good" : "off"}>${stateOf(talks)}${talks.state === "running" && html` · <${Left} ...${{ talks, store }} />`}<//>
      ${current && store.may("DrawPairs") && html`<${Buttons} ...${{ talks, block, store }} more=${activity.coming} />`}
      ${current && html`<${OtherQuestions} ...${{ activity, block, store }} />`}
      <${Spotlight} store=${store} block=${block.id} />
    </div>
    <${Say} tag="p" class="prompt" text=${question} />
    <p class="hint">${t("Pairs are drawn from who is here with a phone; nobody meets the same person twice while that is possible.")}</p>
    <${Groups} ...${{ activity, store }} />
    <${WhatComes} activity=${activity} />
    <${AskedBefore} ...${{ activity, block, store }} />`;
}

function Left({ talks, store }) {
  return html`<span role="timer">${countdown(Math.max(0, talks.ends_at - useNow(store.live)))}</span>`;
}

/** `more`: another question is to come, which is the next step once the pairs have talked. */
function Buttons({ talks, block, store, more }) {
  const run = (type, more) => () => store.act({ type, block: block.id, ...more });
  const running = talks.state === "running";
  return html`<div class="desk-buttons">
    ${talks.state !== "ahead" && !running && html`<button type="button" class=${talks.state === "drawn" ? "primary" : ""} onClick=${run("StartTurns")}>
      ${talks.state === "over" ? t("Let the same pairs talk again") : t("Start: {n} seconds each", { n: figure(talks.each / 1000) })}</button>`}
    ${running && talks.turn === 1 && html`<button type="button" onClick=${run("SwapTurns")}>${t("Swap now")}</button>`}
    ${running && html`<button type="button" onClick=${run("EndTurns")}>${t("End the talks")}</button>`}
    ${running ? html`<${AskFirst} label=${t("Draw new pairs")} question=${t("Pairs are talking now. Draw new ones?")} yes=${t("Yes, draw")} run=${run("DrawPairs", { sure: true })} />`
      : html`<button type="button" class=${talks.state === "ahead" || (talks.state === "over" && !more) ? "primary" : ""} onClick=${run("DrawPairs")}>${talks.state === "ahead" ? t("Draw pairs") : t("Draw new pairs")}</button>`}
  </div>`;
}

function Groups({ activity, store }) {
  const names = new Map(store.people.value.map((one) => [one.id, say(one.name)]));
  const inOne = new Set(activity.talking.flat());
  const waiting = activity.talking.length ? store.people.value.filter((one) => one.here && !inOne.has(one.id)) : [];
  return html`<ul role="list" class="icebreaker-given">${activity.talking.map((group) => html`
      <li key=${group.join()}>${group.map((one) => names.get(one) ?? one).join(" · ")}${group.length === 1 && ` (${t("alone")})`}</li>`)}</ul>
    ${waiting.length > 0 && html`<p class="hint">${t("Here, and in no pair yet: {names}", { names: waiting.map((one) => say(one.name)).join(", ") })}</p>`}`;
}

function stateOf({ state, turn }) {
  if (state === "running") return turn === 1 ? t("The first one talks") : t("The other one talks");
  if (state === "drawn") return t("Pairs are drawn.");
  return state === "over" ? t("The pairs have talked.") : t("No pairs are drawn yet.");
}

export const TALK_DONE = {
  DrawPairs: () => t("Pairs are drawn."),
  StartTurns: () => t("The pairs talk."),
  SwapTurns: () => t("The other one talks."),
  EndTurns: () => t("The talks are over."),
};

export const TALK_REFUSALS = {
  "pairs-running": () => t("Pairs are talking now."),
  "no-pairs": () => t("No pairs are talking now."),
  "too-few-here": () => t("It takes two people who are here to make a pair."),
};
