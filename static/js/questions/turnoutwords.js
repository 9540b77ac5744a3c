/** How many have voted. Hands may be of people who are here with a phone: then nobody knows of how many. */
import { figure, t } from "../helpers/words.js";

/** `turnout` as in a vote's views; nothing where no hands were counted. */
export function handsInWords({ ballots, hands }) {
  return hands ? t("Hands raised: {hands} · other ballots: {others}", { hands: figure(hands), others: figure(ballots - hands) }) : "";
}

/** The same, and how many of how many where nobody raised a hand. */
export function votedInWords(turnout) {
  const { ballots, people } = turnout;
  return handsInWords(turnout) || t("Voted: {ballots} of {people}", { ballots: figure(ballots), people: figure(people) });
}

/** Of those who place dots: how many in the hall, and beside them how many ballots residents have sent. */
export function placedInWords(turnout) {
  const { ballots, people, groups } = turnout;
  const residents = groups?.find(({ id, voted }) => id === "residents" && voted);
  const nobody = residents && !ballots && !people;
  return [
    handsInWords(turnout) || (nobody ? t("No ballot in the hall") : t("Dots placed by {ballots} of {people}", { ballots, people })),
    residents && t("Residents, ballots: {n}", { n: figure(residents.voted) }),
  ].filter(Boolean).join(" · ");
}
