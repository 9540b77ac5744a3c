/** Two ballots of one person, of which one has to be chosen: on few phones, so it comes when it is needed. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { asListed } from "./merged.js";

/** `placed` on the other screen, `meant` to be placed here: `decide` is given the latter, or nothing. */
export default function EitherOnPhone({ activity, placed, meant, decide }) {
  return html`<div class="refused either">
    <p>${t("Your other screen placed:")} ${inWords(activity, placed)}</p>
    <p>${t("Here you were about to place:")} ${inWords(activity, meant)}</p>
    <button type="button" onClick=${() => decide()}>${t("Keep the former")}</button>
    <button type="button" onClick=${() => decide(meant)}>${t("Place the latter")}</button>
  </div>`;
}

function inWords(activity, placed) {
  const dots = asListed(activity, placed);
  const items = activity.themes.flatMap((theme) => theme.items).filter((item) => dots[item.id]);
  return items.map((item) => `${say(item.title)} (${dots[item.id]})`).join(", ") || t("no dots");
}
