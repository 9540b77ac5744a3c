/** What a round and its cut are called, on every screen alike. */
import { figure, t } from "../helpers/words.js";

/** A round's one name, on every screen; on paper it is made alike, by cut.html. */
export function roundName({ number, kind, again }) {
  const kinds = { tied: t("tied"), top: t("the first") };
  const notes = [kinds[kind], again && t("held again")].filter(Boolean).join(", ");
  return `${t("Round {n}", { n: number })}${notes && ` (${notes})`}`;
}

/** What round this is, and how many options for how many places where one theme has them; null in the first. */
export function roundTitle({ round, themes }) {
  if (round.number === 1) return null;
  const [places, ...others] = Object.values(round.take ?? {});
  if (!places || others.length) return roundName(round);
  return `${roundName(round)}: ${levelWords(themes.flatMap((theme) => theme.items).length, places)}`;
}

/** In a later round with several themes: of one, how many options there are for its places; else null. */
export function levelOf({ round: { number, take } }, theme) {
  const apart = number > 1 && Object.keys(take ?? {}).length > 1;
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
export function wayWords({ way, round }) {
  return settledWords(way) ?? (round > 1 ? t("by round {n}", { n: round }) : null);
}

/** The same, where a tie at the cut was settled, in whichever round. */
export const settledWords = (way) => WAYS[way]?.() ?? null;

const WAYS = {
  "shared": () => t("shares the place"),
  "list-order": () => t("by the order of the list"),
  "decided": () => t("by decision"),
};

/** Item → how its tie was settled, in words, by the standings of a vote; only of those whose was. */
export function settledOf(standings) {
  const taken = (standings ?? []).flatMap((one) => one.taken);
  return new Map(taken.map(({ item, way }) => [item, settledWords(way)]).filter(([, words]) => words));
}

/** Item → “forward” or “level”, by the standings of a vote. */
export function marksOf(standings) {
  return new Map((standings ?? []).flatMap(({ taken, level = [] }) => [
    ...taken.map(({ item }) => [item, "forward"]),
    ...level.map((item) => [item, "level"]),
  ]));
}
