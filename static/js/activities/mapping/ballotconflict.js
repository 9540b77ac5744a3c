/** Two screens of one person placed different dots: both are shown, and the person chooses. */
import { html, useEffect, useSignal } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { asListed } from "./merged.js";

/** The refused ballot about which this page has been told what to do. */
let decided;

export function BallotConflict({ activity, block, ballot, live }) {
  const meant = useSignal(null);
  const last = live.answered.value;
  useEffect(() => {
    const here = last?.answer.code === "newer-elsewhere" && last.do.block === block.id;
    if (ballot.unsent) meant.value = null;
    else if (here && last.id !== decided) meant.value = last;
  }, [last, ballot.unsent]);
  // The other screen's ballot has to be in view, to be chosen from.
  const open = ballot.at > meant.value?.do.based_on;
  const decide = (placed) => {
    decided = meant.value.id;
    meant.value = null;
    if (placed) ballot.send(placed);
  };
  return html`
    <div role="alert" class="refused-place">${open && html`
      <div class="refused either">
        <p>${t("Your other screen placed:")} ${inWords(activity, ballot.dots)}</p>
        <p>${t("Here you were about to place:")} ${inWords(activity, meant.value.do.ballot)}</p>
        <button type="button" onClick=${() => decide()}>${t("Keep the former")}</button>
        <button type="button" onClick=${() => decide(meant.value.do.ballot)}>${t("Place the latter")}</button>
      </div>`}
    </div>`;
}

function inWords(activity, placed) {
  const dots = asListed(activity, placed);
  const items = activity.themes.flatMap((theme) => theme.items).filter((item) => dots[item.id]);
  return items.map((item) => `${say(item.title)} (${dots[item.id]})`).join(", ") || t("no dots");
}
