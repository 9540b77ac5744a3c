/** Why a badge or a ballot was not taken on a shared tablet, in words. */
import { t } from "../../helpers/words.js";
import { refusal } from "../../parts/refusal.js";

/** A sentence for an answer that was a refusal. */
export const refusalHere = (answer) => refusal(answer, SENTENCES);

const ASK = () => t("To change it, ask at the clerk’s desk: it can be replaced there, with a reason.");
const SENTENCES = {
  "voted-already": () => `${t("A ballot of yours is counted already: from a phone, on paper or from a tablet.")} ${ASK()}`,
  "not-eligible": () => t("Your group has no ballot in this vote."),
  "closed": () => t("Voting closed before your ballot came. Ask at the clerk’s desk."),
  "round-over": () => t("That round is over. Begin again to vote in this one."),
  "wrong-badge": () => t("No badge has this number. Look at it again, or ask the clerk."),
  "badge-only": () => t("This name votes with a badge number. The clerk gives you one."),
  "name-taken": () => t("Somebody has joined on a phone under this name. If that is you, vote there. If not, the clerk gives you a badge number for your name: type it here, and what you marked is still here."),
  "over-cap": () => t("That is more dots on one item than are allowed."),
  "over-budget": () => t("You have no more dots to place."),
  "over-quota": () => t("You have no more dots for this theme."),
  "reworded": () => t("The list has changed. Look at it again."),
  "unknown-option": () => t("The list has changed. Look at it again."),
  "too-fast": () => t("Too many numbers were tried here. Wait a moment, then try again."),
  "away": () => t("There is no connection. Wait a moment, then try again."),
};
