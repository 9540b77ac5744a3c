/** A body of which more ballots count than it has seats, in words. */
import { say, t } from "../helpers/words.js";

/** What is asked at the desk before more is counted; `activity` as clerks see it, without what would be replaced. */
export function seatsQuestion({ channels, bodies }, { id, title }, question) {
  const counted = channels.reduce((sum, one) => sum + (one.groups[id] ?? 0), 0);
  return `${t("Seats of {group}: {seats}. Ballots of it that count: {counted}.", { group: say(title), seats: bodies[id], counted })} ${question}`;
}

/** A line for each such group of a vote's `turnout`. */
export function beyondSeats({ beyond }) {
  return (beyond ?? []).map(({ title, ballots, of }) =>
    t("{group}: more ballots than seats, {ballots} of {seats}", { group: say(title), ballots, seats: of }));
}
