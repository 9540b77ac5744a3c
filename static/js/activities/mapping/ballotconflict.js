/** Two screens of one person placed different dots: both are shown, and the person chooses. */
import { html, useEffect, useSignal } from "../../helpers/ui.js";

/** The refused ballot about which this page has been told what to do. */
let decided;

export function BallotConflict({ activity, block, ballot, live, later }) {
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
  const Either = open && later("either");
  return html`
    <div role="alert" class="refused-place">${Either && html`
      <${Either} activity=${activity} placed=${ballot.dots} meant=${meant.value.do.ballot} decide=${decide} />`}
    </div>`;
}
