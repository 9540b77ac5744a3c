/** What a round and its cut are called, on every screen alike. */
import { figure, t } from "../helpers/words.js";

/** What round this is, in words; null in the first. */
export function roundTitle({ round, themes }) {
  if (round.number === 1) return null;
  if (round.again) return t("Round {n}: the vote is held again", { n: round.number });
  if (round.kind === "tied") {
    const [places, ...others] = Object.values(round.take ?? {});
    if (others.length) return t("Second round: what is level");
    return t("Second round: {level}", { level: levelWords(themes.flatMap((theme) => theme.items).length, places) });
  }
  return t("Round {n}: among the first", { n: round.number });
}

/** In a round among what is level in several themes: of one, how many options there are for its places; else null. */
export function levelOf({ round: { kind, take } }, theme) {
  const apart = kind === "tied" && Object.keys(take ?? {}).length > 1;
  return apart && take[theme.id] ? levelWords(theme.items.length, take[theme.id]) : null;
}

/** “3 options for 2 places”. */
export function levelWords(level, places) {
  const values = { level: figure(level), places: figure(places) };
  return places === 1 ? t("{level} options for 1 place", values) : t("{level} options for {places} places", values);
}

/** How many go forward and what settles a tie: said before anybody votes; null where there is no cut. */
export function cutRule({ kind, take, ties }) {
  if (!take) return null;
  if (kind === "tied") return t("Another tie is shared or decided by the facilitator.");
  return `${placesWords(take)} ${TIES[ties]()}`;
}

/** Whether the result says who gave what by now, wherever it is shown. */
export const namesTheResult = ({ round: { named }, open }) => named === "throughout" || (named === "result" && !open);

function placesWords(take) {
  const [first, ...others] = Object.entries(take);
  if (first[0] === "overall") return first[1] === 1 ? t("The first goes forward.") : t("The first {n} go forward.", { n: first[1] });
  if (others.some(([, places]) => places !== first[1])) {
    return t("Of the themes go forward, in their order: {places}.", { places: Object.values(take).map(figure).join(", ") });
  }
  return first[1] === 1 ? t("The first of each theme goes forward.") : t("The first {n} of each theme go forward.", { n: first[1] });
}

const TIES = {
  "second-round": () => t("A tie for the last place is voted on once more."),
  "share": () => t("A tie for the last place is shared."),
  "list-order": () => t("A tie for the last place goes by the list."),
  "facilitator": () => t("A tie for the last place is decided by the facilitator."),
};

/** How an option came to go forward, where it was not by the first vote; null where it was. */
export function wayWords(way) {
  return WAYS[way]?.() ?? null;
}

const WAYS = {
  "tied": () => t("by the second round"),
  "top": () => t("by the round among the first"),
  "shared": () => t("shares the place"),
  "list-order": () => t("by the order of the list"),
  "decided": () => t("by decision"),
};

/** Item → “forward” or “level”, by the standings of a vote. */
export function marksOf(standings) {
  return new Map((standings ?? []).flatMap(({ taken, level = [] }) => [
    ...taken.map(({ item }) => [item, "forward"]),
    ...level.map((item) => [item, "level"]),
  ]));
}
