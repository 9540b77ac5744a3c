/** Why the server said no, in the reader's words. */
import { say, t } from "../helpers/words.js";

/**
 * A sentence for an answer `{ok: false, code, message}`: one of a surface's `own`, or of those for
 * everybody. What has none keeps its own words.
 */
export function refusal(answer, own = {}) {
  const sentence = own[answer.code] ?? SENTENCES[answer.code];
  if (sentence) return sentence();
  if (answer.code?.startsWith("no-such-")) return t("This is not there any more.");
  return answer.message ? say(answer.message) : t("That did not work. Please try again.");
}

const SENTENCES = {
  "not-yours": () => t("Only the person it belongs to can do this."),
  "closed": () => t("This is closed now."),
  "over-cap": () => t("That is more dots on one item than are allowed."),
  "over-budget": () => t("You have no more dots to place."),
  "over-quota": () => t("You have no more dots for this theme."),
  "unknown-item": () => t("This item is not on the list any more."),
  "no-team": () => t("You are not in a team yet. Please ask the facilitator."),
  "other-team": () => t("It was written for another team. It is still here."),
  "not-scribe": () => t("Only the person who is writing the report can change it. You can go on with it yourself."),
  "enough": () => t("You have as many entries on the board as one person may."),
  "board-full": () => t("The board is full. Please take something off first."),
  "empty-text": () => t("Please write something first."),
  "bad-text": () => t("This text has characters that cannot be kept."),
  "malformed": () => t("The server did not understand this. Please reload the page."),
  "too-long": () => t("This is too long. Please make it shorter."),
  "fault": () => t("Something went wrong on the server. Please try again."),
};
