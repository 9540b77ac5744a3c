/**
 * The queue as it is worked through: a comment whose form is open here stays in its place, with what
 * is typed, when a colleague decides it.
 */
import { useEffect, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { announce } from "../../helpers/announcing.js";

/** After somebody else's decision nothing is pressed that was meant for how it stood before, in ms. */
const SETTLES = 1500;

/** The `rows` to show, as `rowsOf` makes them, and `hold(comment, open)`: whether its form is. */
export function useQueue(activity) {
  const [held, setHeld] = useState([]);
  const hold = (comment, open) =>
    setHeld((before) => {
      const others = before.filter((one) => one.id !== comment.id);
      return open ? [...others, comment] : others;
    });
  return { rows: rowsOf(activity, held), hold };
}

/** What waits, and what is `held` though decided, in its place: {comment, decided}, as a colleague decided or false. */
export function rowsOf({ waiting, decided }, held) {
  const gone = held.filter((one) => !waiting.some(({ id }) => id === one.id));
  const verdict = (comment) => gone.includes(comment) && (decided.find(({ id }) => id === comment.id) ?? comment);
  return gone.reduce(putBack, waiting).map((comment) => ({ comment, decided: verdict(comment) }));
}

/** Whether what has just been `found` out about an open form is still news to the hand at it; it is said once. */
export function useNews(found) {
  const [known, setKnown] = useState("");
  useEffect(() => {
    if (!found) return setKnown("");
    announce("colleague", found);
    const timer = setTimeout(setKnown, SETTLES, found);
    return () => clearTimeout(timer);
  }, [found]);
  return Boolean(found) && known !== found;
}

/** What a colleague did with a comment whose form is open here; "" while nobody did. */
export function colleagueDid(decided) {
  if (!decided) return "";
  if (decided.standing === "approved") return t("This has been approved meanwhile: it is shown.");
  if (decided.standing === "declined") return t("This has been declined meanwhile: {reason}", { reason: decided.reason });
  return t("This has been decided meanwhile.");
}

function putBack(rows, comment) {
  const after = rows.findIndex((one) => one.at > comment.at);
  const place = after < 0 ? rows.length : after;
  return [...rows.slice(0, place), comment, ...rows.slice(place)];
}
