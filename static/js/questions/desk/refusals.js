/** Why the server did not take what was entered, in the clerk's words. */
import { t } from "../../helpers/words.js";
import { refusal } from "../../parts/refusal.js";

/** A sentence for an answer that was a refusal. */
export const refusalHere = (answer) => refusal(answer, SENTENCES);

const SENTENCES = {
  "closed": () => t("Voting is closed. What is still to be entered waits until the facilitator opens it again."),
  "voted-already": () => t("This person has voted by another way already. To count the paper instead, say why and press again."),
  "entered-already": () => t("This number was entered already. If it was read wrong, correct it in the list below."),
  "same-desk": () => t("This desk has entered this paper already. The second entry is another clerk’s, at another computer."),
  "corrected-already": () => t("Somebody has corrected this meanwhile. Look at the list again."),
  "counted-already": () => t("The hands of this group were counted already. Look again."),
  "too-few-hands": () => t("So few people cannot have raised so many hands."),
  "not-eligible": () => t("This group does not vote here."),
  "no-reason": () => t("Say why, in a few words."),
  "no-such-group": () => t("Choose whose paper it is."),
  "malformed": () => t("Something here cannot be entered. Look at the number and the marks again."),
  "over-cap": () => t("That is more on one option than is allowed."),
  "over-budget": () => t("That is more on one paper than is allowed."),
  "over-quota": () => t("That is more under one theme than is allowed."),
};
