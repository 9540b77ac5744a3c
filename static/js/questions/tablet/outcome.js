/** What became of a ballot that was cast on a shared tablet. */
import { isConnected } from "../../helpers/standing.js";
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { refusal } from "../../parts/refusal.js";

/** Faults of the ballot: whoever is there can put them right. */
const AT_THE_BALLOT = ["over-cap", "over-budget", "over-quota", "unknown-option", "reworded"];

export function CastOutcome({ live, visit, go, leave }) {
  if (!visit.answer) return html`<${NotYet} live=${live} />`;
  if (visit.answer.ok) return html`<${Counted} made=${visit.answer.made} leave=${leave} />`;
  const again = () => go({ ...stepBack(visit), answer: null });
  return html`<h1 tabindex="-1" role="alert">${t("Not counted.")}</h1>
    <p>${refusal(visit.answer, REFUSALS)}</p>
    <div class="tablet-acts">
      ${stepBack(visit) && html`<button type="button" class="primary large" onClick=${again}>${t("Put it right")}</button>`}
      <button type="button" class="large" onClick=${leave}>${t("Done")}</button>
    </div>`;
}

function stepBack({ answer }) {
  if (answer.code === "wrong-badge") return { step: "who", problem: REFUSALS["wrong-badge"]() };
  return AT_THE_BALLOT.includes(answer.code) ? { step: "ballot" } : null;
}

function NotYet({ live }) {
  const here = isConnected(live) && !live.trouble.value;
  return html`<h1 tabindex="-1" role="alert">${t("Your ballot is not counted yet.")}</h1>
    <p role="status">${here ? t("Sending…")
      : t("There is no connection. It is sent by itself as soon as there is: please wait here. If you cannot wait, tell the clerk, who sees whether it was counted.")}</p>`;
}

function Counted({ made, leave }) {
  return html`<h1 tabindex="-1" role="alert">${t("Counted.")}</h1>
    <p>${t("Your receipt: {receipt}", { receipt: made })}</p>
    <p>${t("Write it down: by it you find your ballot among those that are published once the result is shown.")}</p>
    <button type="button" class="primary large" onClick=${leave}>${t("Done")}</button>`;
}

const ASK = () => t("To change it, ask at the clerk’s desk: it can be replaced there, with a reason.");
const REFUSALS = {
  "voted-already": () => `${t("There is a ballot of yours already: on a phone, on paper or on a tablet.")} ${ASK()}`,
  "not-eligible": () => t("Your group has no ballot in this vote."),
  "closed": () => t("Voting closed before your ballot came. Ask at the clerk’s desk."),
  "round-over": () => t("That round is over. Begin again to vote in this one."),
  "wrong-badge": () => t("No badge has this number. Look at it again, or ask the clerk."),
  "badge-only": () => t("This name votes with a badge number. The clerk gives you one."),
  "name-taken": () => t("Somebody has joined on a phone under this name. Vote there, or ask the clerk."),
  "over-cap": () => t("That is more dots on one item than are allowed."),
  "over-budget": () => t("You have no more dots to place."),
  "over-quota": () => t("You have no more dots for this theme."),
  "reworded": () => t("The list has changed. Look at it again."),
  "unknown-option": () => t("The list has changed. Look at it again."),
};
