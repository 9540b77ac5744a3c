/** One's own ballot as this phone knows it: what the server has, with what is still on its way. */
import { useState } from "../../helpers/ui.js";
import { total, whyNot } from "../../questions/limits.js";
import { newestBallot } from "../../questions/newest.js";
import { asListed } from "./merged.js";

const SETTLE_MS = 150;

/**
 * Returns `dots` by item, `spent`, `unsent`, whether it was ever `touched` and when counted (`at`),
 * `whyNot(item, theme)` (a sentence, or null where one more dot may go), `add`, `take`, `send(dots)`,
 * and `why` the last press was idle.
 */
export function useBallot({ activity, block, live }) {
  const [why, setWhy] = useState(null);
  // What a press builds on is looked up when it comes: the next one may be there before it is drawn.
  const round = activity.round.number;
  const newest = () => {
    const one = newestBallot(live, block.id, round);
    return { ...one, dots: asListed(activity, one.dots) };
  };
  const { dots, at, unsent } = newest();

  function send(placed) {
    setWhy(null);
    const { paper } = activity;
    const command = { type: "CastBallot", block: block.id, round, ballot: placed, based_on: newest().at, paper };
    live.send(command, { debounce: SETTLE_MS, whole: true });
  }
  function place(item, change) {
    const placed = { ...newest().dots };
    placed[item] = (placed[item] ?? 0) + change;
    if (placed[item] <= 0) delete placed[item];
    send(placed);
  }
  function add(item, theme) {
    const reason = whyNot(activity, newest().dots, item, theme);
    if (reason) setWhy(reason);
    else place(item, 1);
  }
  const spent = total(Object.values(dots));
  return {
    dots,
    at,
    spent,
    unsent,
    touched: unsent || spent > 0,
    why,
    whyNot: (item, theme) => whyNot(activity, dots, item, theme),
    add,
    take: (item) => { if (newest().dots[item] > 0) place(item, -1); },
    send,
  };
}
