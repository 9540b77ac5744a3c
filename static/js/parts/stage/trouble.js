/** What the hall has to know of the server itself: it has to stop, or it went on from an older copy. */
import { useEffect, useRef } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { stopped } from "../stopped.js";

/** In words, or undefined. That the session went back is said until the hall moves on. */
export function useTrouble(stage, live) {
  const back = useRef();
  const block = stage?.block?.id ?? null;
  if (!live.rolledBack.value) back.current = undefined;
  else if (back.current === undefined) back.current = block;
  const moved = live.rolledBack.value && back.current !== block;
  useEffect(() => { if (moved) live.dismissRollback(); }, [moved]);
  if (stage?.stopped) return stopped();
  if (stage?.went_back || (live.rolledBack.value && !moved)) {
    return t("The session went on from an older copy. Please look at your dots and texts.");
  }
}
