/** Why the server said no to what only a resident asks for: no phone in the hall carries these. */
import { t } from "../../../helpers/words.js";

/** By code, as in `parts/refusal.js`. */
export const REFUSALS = {
  "too-many": () => t("You have sent as many comments as one may."),
  "no-such-language": () => t("Comments are not taken in this language here. Please reload the page."),
  "queue-full": () => t("Too many comments are waiting right now. Try again later."),
};
/** What did not happen. */
export const LOST = {
  SendComment: () => t("Your comment was not received; your text is still here."),
};
