/** Papers in words: how many were entered of how many, and how many do not count. */
import { t } from "../helpers/words.js";

/** "Papers entered: 12 of 14 · counted: 11 · disputed, not counted: 1"; `papers` as in the views of a vote. */
export function papersInWords({ handed_out: out, entered, counted, blank, once, disputed, replaced }) {
  return [
    enteredOf(entered, out),
    counted !== entered && t("counted: {n}", { n: counted }),
    blank && t("blank: {n}", { n: blank }),
    once && t("entered once: {n}", { n: once }),
    disputed && t("disputed, not counted: {n}", { n: disputed }),
    replaced && t("replaced by another of the same person: {n}", { n: replaced }),
  ].filter(Boolean).join(" · ");
}

/** Of how many is only said where somebody has noted how many were handed out. */
function enteredOf(entered, out) {
  return out ? t("Papers entered: {entered} of {out}", { entered, out }) : t("Papers entered: {entered}", { entered });
}

/** The same where there is something to be said beside the result, else nothing. */
export function papersAmiss(papers) {
  return isAmiss(papers) ? papersInWords(papers) : "";
}

/** Whether some are missing, as far as anybody knows how many there are, or not all are in the tally. */
export function isAmiss(papers) {
  if (!papers) return false;
  const { handed_out: out, entered, counted } = papers;
  return (out > 0 && out !== entered) || counted !== entered;
}

/** Whether anything stands that came by another way than one's own device; `activity` as on a console. */
export function entriesStand({ papers, channels }) {
  return papers?.entered > 0 || Boolean(channels?.some(({ channel }) => channel === "tablet" || channel === "hands"));
}

/** A sentence with what of the papers is amiss behind it. */
export function withPapers(sentence, papers) {
  const amiss = papersAmiss(papers);
  return amiss ? `${sentence} ${amiss}.` : sentence;
}

/** Which papers wait for their second entry or are disputed; nothing where none does. */
export function unsureNamed({ unsure }) {
  return unsure && t("Papers that do not count yet, by number: {numbers}.", { numbers: unsure.join(", ") });
}

/** What would be left undone, by the names of a vote's `unfinished`. */
export const papersUnfinished = {
  "papers-missing": (n) => t("Papers handed out and not entered: {n}", { n }),
  "papers-unsure": (n) => t("Papers that do not count yet, entered once or disputed: {n}", { n }),
};
