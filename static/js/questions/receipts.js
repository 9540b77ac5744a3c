/** By which id one finds one's ballot among those that are published, round by round. */
import { html } from "../helpers/ui.js";
import { t } from "../helpers/words.js";

/** `receipts`: round → id; nothing where there is none. */
export function Receipts({ receipts = {} }) {
  const rounds = Object.keys(receipts);
  return rounds.map((round) => html`<p key=${round} class="soft">${rounds.length > 1 || round > 1
    ? t("Your receipt of round {n}: {receipt}", { n: round, receipt: receipts[round] })
    : t("Your receipt: {receipt}", { receipt: receipts[round] })}</p>`);
}
