/** One person at the shared tablet: who they are, their ballot, a last look, and what became of it. */
import { html, useEffect, useRef } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Choosing } from "./choosing.js";
import { CastOutcome } from "./outcome.js";
import { LastLook } from "./lastlook.js";
import { WhoVotes } from "./who.js";

const STEPS = { who: WhoVotes, ballot: Choosing, look: LastLook };

/**
 * `visit`: {vote, step, ballot, person or badge, sending, answer}; `go` gets what changes of it, `leave` is called
 * when it is over.
 */
export function Visit({ view, live, visit, go, leave }) {
  const vote = view.votes.find((one) => one.id === visit.vote);
  const place = useRef(null);
  useEffect(() => { place.current.querySelector("h1").focus(); window.scrollTo(0, 0); }, [visit.step, visit.sending, visit.answer]);
  const Step = STEPS[visit.step];
  const over = !visit.sending && !visit.answer && !isOpen(vote, visit);
  return html`<section class="tablet-visit" ref=${place}>
    ${over && html`<${Closed} leave=${leave} />`}
    ${!over && (visit.sending || visit.answer
      ? html`<${CastOutcome} ...${{ live, visit, go, leave }} />`
      : html`<${Step} ...${{ view, vote, live, visit, go, leave }} />`)}
  </section>`;
}

/** Whether the round that somebody began to vote in still takes ballots. */
function isOpen(vote, { round }) {
  const now = vote?.activity.round.number;
  return vote?.activity.open && (round ?? now) === now;
}

function Closed({ leave }) {
  return html`<h1 tabindex="-1" role="alert">${t("Voting is closed now.")}</h1>
    <p>${t("Your ballot was not cast. Ask at the clerk’s desk if you wanted to vote.")}</p>
    <button type="button" class="primary large" onClick=${leave}>${t("Done")}</button>`;
}
