/** One's own ballot as this phone knows it: what the server has, with what is still on its way. */
import { useRef, useState } from "../../helpers/ui.js";
import { usePending } from "../../helpers/pending.js";
import { t } from "../../helpers/words.js";

const SETTLE_MS = 150;

/**
 * Returns `dots` by item, `spent`, `unsent`, whether it was ever `touched`, `whyNot(item, theme)`
 * (a sentence, or null where one more dot may go), `add`, `take`, and `why` the last press was idle.
 */
export function useBallot({ activity, block, live, mine }) {
  const [why, setWhy] = useState(null);
  const ours = (command) => command.type === "PlaceDots" && command.block === block.id;
  const pending = usePending(live, mine, ours);
  const dots = pending.at(-1)?.do.dots ?? mine?.dots ?? {};
  const current = useRef();
  current.current = dots;

  function place(item, change) {
    const placed = { ...current.current, [item]: (current.current[item] ?? 0) + change };
    if (placed[item] <= 0) delete placed[item];
    current.current = placed;
    setWhy(null);
    live.send({ type: "PlaceDots", block: block.id, dots: placed }, { settle: SETTLE_MS });
  }
  function add(item, theme) {
    const reason = whyNot(activity, current.current, item, theme);
    if (reason) setWhy(reason);
    else place(item, 1);
  }
  return {
    dots,
    spent: total(Object.values(dots)),
    unsent: live.unsent.value.some((one) => ours(one.do)),
    touched: Boolean(mine) || pending.length > 0,
    why,
    whyNot: (item, theme) => whyNot(activity, dots, item, theme),
    add,
    take: (item) => { if (current.current[item] > 0) place(item, -1); },
  };
}

/** Dots of a ballot under one theme. */
export function under(theme, dots) {
  return total(theme.items.map((item) => dots[item.id] ?? 0));
}

function whyNot(activity, dots, item, theme) {
  const quota = activity.quotas[theme.id];
  if ((dots[item] ?? 0) >= activity.cap) {
    return t("At most {cap} dots for one item.", { cap: activity.cap });
  }
  if (total(Object.values(dots)) >= activity.budget) return t("All your dots are placed. Take one back first.");
  if (quota !== undefined && under(theme, dots) >= quota) {
    return t("At most {quota} dots in this theme.", { quota });
  }
  return null;
}

function total(numbers) {
  return numbers.reduce((sum, one) => sum + one, 0);
}
