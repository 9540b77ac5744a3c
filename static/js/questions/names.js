/** Who gave what, where screens may say so: each voter in words, and what of them stands on a page of the stage. */
import { figure, say, t } from "../helpers/words.js";

/** "Ana Gómez ×2", "paper 17"; `voter` as in the views. */
export function voterWords({ name, paper, dots }) {
  const called = name ? say(name) : t("paper {n}", { n: figure(paper) });
  return dots > 1 ? `${called} ×${figure(dots)}` : called;
}

/** How many of a group gave something, whether anybody names them or not. */
export const givers = ({ voters, unnamed = 0 }) => voters.length + unnamed;

/** What stands for those whom nobody names. */
export const unnamedWords = (n) => t("not named: {n}", { n: figure(n) });

/** The groups of an option as far as they stand on a page: a piece counts voters, whatever group they are in. */
export function groupsOnPage(groups, { start = 0, end = Infinity, number = 1, total = 1 }) {
  let before = 0;
  return groups.map((group) => {
    const from = before;
    before += group.voters.length;
    const voters = group.voters.slice(Math.max(0, start - from), Math.max(0, end - from));
    const endsHere = group.voters.length ? before > start && before <= end : number === total;
    return { ...group, voters, unnamed: endsHere ? group.unnamed ?? 0 : 0, all: givers(group) };
  }).filter((group) => group.voters.length || group.unnamed);
}
