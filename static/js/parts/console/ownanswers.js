/** The answers that somebody wrote for a question, a line each, in one language or several. */

/** Line by line in each language that has any; null where the languages have not the same number of lines. */
export function ownAnswers(lists) {
  const lines = Object.entries(lists).map(([lang, text]) => [lang, text.split("\n").map((one) => one.trim()).filter(Boolean)])
    .filter(([, list]) => list.length > 0);
  const [length = 0] = lines.map(([, list]) => list.length);
  if (lines.some(([, list]) => list.length !== length)) return null;
  return Array.from({ length }, (_, index) => Object.fromEntries(lines.map(([lang, list]) => [lang, list[index]])));
}

const LONGEST = 80;

/** Whether an answer, in any language, has more letters than a stage has room for. */
export const isTooLong = (answer) => Object.values(answer).some((text) => text.length > LONGEST);
