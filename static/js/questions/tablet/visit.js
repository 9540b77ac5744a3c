/** One person at the shared tablet: who they are, their ballot, a last look, and what became of it. */
import { html, useLayoutEffect, useRef } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Choosing } from "./choosing.js";
import { CastOutcome } from "./outcome.js";
import { LastLook } from "./lastlook.js";
import { WhoVotes } from "./who.js";

const STEPS = { who: WhoVotes, ballot: Choosing, look: LastLook };

/**
 * `visit`: {vote, step, ballot, voter, person or badge and holder, sending, answer}; `go` gets what changes of it,
 * `leave` is called when it is over; `notice` says that it soon is.
 */
export function Visit({ view, live, visit, go, leave, notice }) {
  const vote = voteOf(view, visit);
  const place = useRef(null);
  const over = isOver(view, visit);
  useLayoutEffect(() => { place.current.querySelector("h1").focus(); window.scrollTo(0, 0); }, [visit.step, visit.sending, visit.answer, over]);
  const Step = STEPS[visit.step];
  const atBallot = !over && !visit.sending && !visit.answer && visit.step === "ballot";
  return html`<section class="tablet-visit" ref=${place}>
    ${over && html`<${Closed} ...${{ visit, leave }} />`}
    ${!over && (visit.sending || visit.answer
      ? html`<${CastOutcome} ...${{ live, visit, go, leave }} />`
      : html`<${Step} ...${{ view, vote, live, visit, go, leave, notice }} />`)}
    ${!atBallot && html`<div class="tablet-notice" role="alert">${notice}</div>`}
  </section>`;
}

/** Whether the round that somebody began to vote in takes no ballots any more, and theirs was not cast. */
export function isOver(view, visit) {
  if (visit.sending || visit.answer) return false;
  const vote = voteOf(view, visit);
  const now = vote?.activity.round.number;
  return !(vote?.activity.open && (visit.round ?? now) === now);
}

const voteOf = (view, { vote }) => view.votes.find((one) => one.id === vote);

/** Voting that was closed too early is opened again: what was marked is there then. */
function Closed({ visit, leave }) {
  const marked = Object.values(visit.ballot).some(Boolean);
  return html`<h1 tabindex="-1" role="alert">${t("Voting is closed now.")}</h1>
    <p>${t("Your ballot was not cast. Ask at the clerk’s desk if you wanted to vote.")}
      ${" "}${marked && t("What you marked stays here for two minutes: if voting opens again, you go on where you were.")}</p>
    <button type="button" class="primary large" onClick=${leave}>${t("Done")}</button>`;
}
