/** What was asked beside the agenda: one answer to each, which can be changed for as long as it is open. */
import { html, useEffect, useRef, useState } from "../../helpers/ui.js";
import { standing } from "../../helpers/standing.js";
import { say, t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";
import { Say } from "../../parts/say.js";
import { optionsOf } from "../../questions/answers.js";
import { newestBallot } from "../../questions/newest.js";

const ENDS = { 0: () => t("0: not at all"), 5: () => t("5: fully") };
const SETTLE_MS = 150; // as somebody goes through the choices with the arrow keys

/** Of what was asked in this block, what is `open` or was asked last, or all else; the latest first. */
export default function Face({ view, open, live, later }) {
  return view.asked.filter((one, at, { length }) => (one.activity.open || at === length - 1) === open).reverse().map((one) => html`
    <${AskedCard} key=${one.id} ...${{ one, live, later }} />`);
}

function AskedCard({ one, live, later }) {
  const card = useRef(null);
  const outOfSight = useOutOfSight(card);
  const isAnswered = Object.keys(newestBallot(live, one.id, one.activity.round.number).dots).length > 0;
  const name = `asked-${one.id}`;
  useEffect(() => stayAtTheField(card.current), []);
  return html`<section class="card answering" ref=${card} aria-labelledby=${name}>
    <${Say} tag="h2" id=${name} text=${one.title} />
    <${Answering} activity=${one.activity} block=${one} ...${{ live, later }} />
    ${outOfSight && one.activity.open && !isAnswered && html`<a class="button" href=${`#${name}`} style=${AT_THE_FOOT}>${t("A question")} ↑</a>`}
  </section>`;
}

const AT_THE_FOOT = { position: "fixed", insetInlineEnd: "1rem", bottom: "1rem", zIndex: 20 };

/** Whether somebody who has scrolled on does not see it. */
function useOutOfSight(card) {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const isAway = ({ isIntersecting, boundingClientRect: { top } }) => !isIntersecting && top < 0;
    const watcher = new IntersectionObserver(([seen]) => setAway(isAway(seen)));
    watcher.observe(card.current);
    return () => watcher.disconnect();
  }, []);
  return away;
}

/** What comes above a field in which somebody is writing does not push it away; further down browsers see to it. */
function stayAtTheField(card) {
  const field = document.activeElement;
  if (window.scrollY || !field?.matches("textarea, [type=text]")) return;
  if (card.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) window.scrollBy(0, card.offsetHeight);
}

function Answering({ activity, block, live, later }) {
  const round = activity.round.number;
  const ballot = newestBallot(live, block.id, round);
  const { entered, told, receipts } = live.view("mine:").value?.blocks[block.id] ?? {};
  const chosen = optionsOf(activity).find((one) => ballot.dots[one.id]);
  const { paper } = activity;
  const answer = (dots) => live.send({ type: "CastBallot", block: block.id, round, ballot: dots, paper }, { debounce: SETTLE_MS, whole: true });
  const Result = activity.revealed && later("result");
  useAnnounced(`question-${block.id}`, activity.open ? t("A question: {text}", { text: say(block.title) }) : t("The question is closed."));
  return html`<div class="answering">
    <${Say} tag="p" class="state" text=${told} />
    ${activity.open && !entered ? html`<${Choices} ...${{ activity, block, chosen, answer }} />`
      : html`${!activity.open && html`<p class="state">${t("The question is closed.")}</p>`}
        <p>${chosen ? html`${t("Your answer:")} <${Say} tag="strong" text=${chosen.title} />` : t("You gave no answer.")}</p>`}
    ${activity.open && !entered && html`<p class="soft answer-state">${chosen ? standing(live, ballot.unsent, live.view("mine:").value?.waits)
      : t("Answers are recorded by name.")}</p>`}
    ${Result && html`<${Result} receipts=${receipts} activity=${activity} figures=${live.view("moving").value?.blocks?.[block.id]} />`}
  </div>`;
}

function Choices({ activity, block, chosen, answer }) {
  return html`<div role="radiogroup" aria-labelledby=${`asked-${block.id}`} class="picks">
    ${optionsOf(activity).map((one) => html`<label key=${one.id} class="pick">
      <input type="radio" name=${block.id} checked=${one === chosen} onChange=${() => answer({ [one.id]: 1 })} />
      ${(activity.scale && ENDS[one.id]?.()) || html`<${Say} text=${one.title} />`}
    </label>`)}
  </div>
  ${chosen && html`<button type="button" class="quiet" onClick=${() => answer({})}>${t("Take my answer back")}</button>`}`;
}

Face.refusals = { "voted-already": () => t("This is closed now.") }; // which way they voted stands on the page

Face.lost = { CastBallot: () => t("Your last change was not counted.") };
