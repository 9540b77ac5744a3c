/** What came of a vote, on a phone: nobody needs it before a result is revealed, so it comes after the ballot. */
import { said } from "../../helpers/announcing.js";
import { html, useEffect } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";
import { Receipts } from "../../questions/receipts.js";
import { Outcome } from "./outcome.js";
import { resultOf } from "./result.js";

export default function ResultOnPhone({ activity, block, live, themes }) {
  const result = resultOf(activity, block, live.view("moving").value);
  useAnnounced("result", result && t("The result is shown."));
  useEffect(() => () => { said.value = null; }, []); // hidden again: nothing says that it is there
  return result && html`<${Outcome} ...${{ activity, block, result, themes }} />
    <${Receipts} receipts=${live.view("mine:").value?.blocks[block.id]?.receipts} />`;
}
