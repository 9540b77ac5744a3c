/** Why the server said no, in the reader's words. */
import { say, t } from "../helpers/words.js";

/**
 * A sentence for an answer `{ok: false, code, message}`: one of its `own`, or of those for
 * everybody, made of the answer. What has none keeps its own words.
 */
export function refusal(answer, own = {}) {
  const sentence = own[answer.code] ?? SENTENCES[answer.code];
  if (sentence) return sentence(answer);
  if (answer.code?.startsWith("no-such-")) return t("This is not there any more.");
  return answer.message ? say(answer.message) : t("That did not work. Please try again.");
}

const SENTENCES = {
  "not-yours": () => t("Only the person it belongs to can do this."),
  "closed": () => t("This is closed now."),
  "empty-text": () => t("Please write something first."),
  "bad-text": () => t("This text has characters that cannot be kept."),
  "malformed": () => t("The server did not understand this. Please reload the page."),
  "too-long": () => t("This is too long. Please make it shorter."),
  "fault": () => t("Something went wrong on the server. Please try again."),
};
