/** A team ranks its board: where one's dots are while it goes on; once it is over, the order. */
import { html, useState } from "../../helpers/ui.js";
import { pending } from "../../helpers/pending.js";
import { standing } from "../../helpers/standing.js";
import { t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";
import { InlineQuestion } from "../../parts/inlinequestion.js";
import { RankResult } from "./rankresult.js";
import { Star } from "./star.js";

export const SETTLE_MS = 150;

/** The one that runs, then those that are over; of another prompt than that of `prompts` now they are folded. */
export function Rankings({ block, live, person, room, prompts: { all, at } }) {
  const now = room.rankings.find((one) => one.open);
  const over = room.rankings.filter((one) => one !== now);
  useAnnounced("ranking", now ? t("Your team ranks its board: place your dots.") : t("Your team sees how it ranked its board."));
  const stands = ({ id, group }) => !group || room.groups?.some((one) => one.id === id);
  const mark = room.scribe === person?.id && ((entry) => stands(entry) && html`<${Star} ...${{ entry, room, block, live }} />`);
  return html`
    ${now && html`<${RankBallot} key=${now.prompt} ranking=${now} ...${{ block, live, person, room }} />`}
    ${over.map((one) => html`<${RankResult} key=${one.prompt} ranking=${one} open=${one.prompt === at} mark=${mark}
      title=${over.length > 1 && all[one.prompt - 1]?.text} />`)}`;
}

/**
 * Counted, or still on its way; the next press builds on the newest. `type` places them, `key` has them. `freed`: how
 * many came back, until one places dots again.
 */
export function ownDots(live, block, prompt, type = "RankBoard", key = "rankings") {
  const ours = (command) => command.type === type && command.block === block.id && command.prompt === prompt;
  const kept = live.view("mine:").value?.blocks[block.id]?.[key] ?? [];
  const coming = pending(live, "mine:", ours).at(-1);
  if (coming) return { dots: coming.do.ballot, unsent: !coming.seen };
  const { ballot = {}, freed } = kept.find((one) => one.prompt === prompt) ?? {};
  return { dots: ballot, freed, unsent: false };
}

/**
 * One dot more or less, on what `newest()` says at the press: `send` is called with the whole ballot. `why`: in words,
 * why the last press placed none.
 */
export function useDots(newest, { budget, cap }, send) {
  const [why, setWhy] = useState("");
  const place = (id, by) => {
    const { dots } = newest();
    const reason = by > 0 ? whyNot(dots, id, budget, cap) : "";
    setWhy(reason);
    const count = (dots[id] ?? 0) + by;
    if (reason || count < 0) return;
    const ballot = { ...dots, [id]: count };
    if (!count) delete ballot[id];
    send(ballot);
  };
  return { why, place };
}

function RankBallot({ ranking, block, live, person, room }) {
  const { prompt, options, cap, dots: budget, paper = 0 } = ranking;
  const newest = () => {
    const { dots, ...more } = ownDots(live, block, prompt);
    return { ...more, dots: Object.fromEntries(options.filter(({ id }) => dots[id]).map(({ id }) => [id, dots[id]])) };
  };
  const { why, place } = useDots(newest, { budget, cap }, (ballot) =>
    live.send({ type: "RankBoard", block: block.id, prompt, ballot, team: room.id, paper }, { debounce: SETTLE_MS, whole: true }));
  const { dots, freed, unsent } = newest();
  if (!options.length) return html`<p class="state">${t("There is nothing on your board to rank yet.")}</p>`;
  return html`<section class="board-ranking card">
    <h2>${t("What comes first?")}</h2>
    <p class="soft">${t("Your dots: {budget}, at most {cap} for one item.", { budget, cap })}
      ${" "}${t("Your team sees the sums once this is over, the hall as your team reports, and the record has who placed them.")}</p>
    <${Freed} freed=${freed} />
    <ul role="list">${options.map((one) => html`<${RankOption} key=${one.id} ...${{ one, place }} count=${dots[one.id] ?? 0}
      blocked=${whyNot(dots, one.id, budget, cap)} />`)}</ul>
    <${DotsLeft} ...${{ dots, budget, why, unsent, live }} />
    <p class="soft">${t("Placed their dots: {n} of {all}", { n: ranking.voted, all: room.members.length })}</p>
    ${room.scribe === person?.id && ranking.voted > 0 && html`<${EndNow} ...${{ block, live, room, prompt }} />`}
  </section>`;
}

/** Dots that one has again without one’s doing. */
export function Freed({ freed }) {
  return freed > 0 && html`<p class="state" role="status">${t("Dots that came back to you, since what stands on the board has changed: {n}", { n: freed })}</p>`;
}

/** How many one has left, why a press placed none, and what became of the last. */
export function DotsLeft({ dots, budget, why, unsent, live }) {
  const left = budget - total(dots);
  return html`<p class="rank-left" role="status"><b>${left === 1 ? t("1 dot left of {budget}", { left, budget }) : t("{left} dots left of {budget}", { left, budget })}</b>
    ${why && html`<span> ${why}</span>`}<span class="soft"> ${(unsent || left < budget) && standing(live, unsent, live.view("mine:").value?.waits)}</span></p>`;
}

/** `under`: what stands below its text. */
export function RankOption({ one, count, blocked, place, under }) {
  const words = { item: one.text };
  return html`<li class=${count ? "rank-option chosen" : "rank-option"}>
    <span>${one.text}${one.group && html` <small class="tag">${t("group")}</small>`}${under}</span>
    <span class="rank-steps">
      <button type="button" class="rank-step" aria-disabled=${count === 0} aria-label=${t("Take a dot back from {item}", words)}
        onClick=${() => place(one.id, -1)}><span aria-hidden="true">−</span></button>
      <b><span aria-hidden="true">${count}</span><span class="sr-only">${count === 1 ? t("1 dot") : t("{count} dots", { count })}</span></b>
      <button type="button" class="rank-step" aria-disabled=${Boolean(blocked)} aria-label=${t("Place a dot on {item}", words)}
        onClick=${() => place(one.id, 1)}><span aria-hidden="true">+</span></button>
    </span></li>`;
}

/** It ends the ranking of the whole team: asked first. */
function EndNow({ block, live, room, prompt }) {
  const [asking, ask] = useState(false);
  const end = () => { ask(false); live.send({ type: "EndRanking", block: block.id, prompt, team: room.id }); };
  if (!asking) return html`<button type="button" class="quiet" onClick=${() => ask(true)}>${t("Show our team the result")}</button>`;
  return html`<${InlineQuestion} ask=${t("Then nobody in the team can move their dots any more. Show it?")}
    yes=${t("Show it")} no=${t("Not yet")} onYes=${end} onNo=${() => ask(false)} />`;
}

const total = (dots) => Object.values(dots).reduce((sum, one) => sum + one, 0);

/** Why no more may go there, in a sentence; empty where one more may. */
export function whyNot(dots, id, budget, cap) {
  if ((dots[id] ?? 0) >= cap) return t("At most {cap} for one item.", { cap });
  return total(dots) >= budget ? t("All your dots are placed. Take one back first.") : "";
}
