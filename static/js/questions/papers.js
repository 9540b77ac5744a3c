/** Papers in words: how many were entered of how many, and how many do not count. */
import { t } from "../helpers/words.js";

/** "12 of 14 papers entered · disputed, not counted: 1"; `papers` as in the views of a vote. */
export function papersInWords({ handed_out: out, entered, once, disputed }) {
  const parts = [t("{entered} of {out} papers entered", { entered, out })];
  if (once) parts.push(t("entered once: {n}", { n: once }));
  if (disputed) parts.push(t("disputed, not counted: {n}", { n: disputed }));
  return parts.join(" · ");
}

/** The same where there is something to be said beside the result, else nothing. */
export function papersAmiss(papers) {
  const amiss = papers && (papers.handed_out !== papers.entered || papers.once || papers.disputed);
  return amiss ? papersInWords(papers) : "";
}

/** A sentence with what of the papers is amiss behind it. */
export function withPapers(sentence, papers) {
  const amiss = papersAmiss(papers);
  return amiss ? `${sentence} ${amiss}.` : sentence;
}

/** What would be left undone, by the names of a vote's `unfinished`. */
export const papersUnfinished = {
  "papers-missing": (n) => t("Papers handed out and not entered: {n}", { n }),
  "papers-unsure": (n) => t("Papers that do not count yet, entered once or disputed: {n}", { n }),
};
