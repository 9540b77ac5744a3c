/** How the hall sees the clock of the block it is in. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Select } from "./fields.js";

export function StageClock({ store }) {
  const { clock, block } = store.view.value;
  if (!clock || !store.may("SetStageClock")) return null;
  const set = (look) => store.act({ type: "SetStageClock", seen: block, clock: look });
  const options = [["shown", t("in full")], ["soft", t("small, in whole minutes")], ["hidden", t("not at all")]];
  return html`<${Select} label=${t("The hall sees the clock")} value=${clock.look ?? "shown"} set=${set} options=${options} />`;
}
