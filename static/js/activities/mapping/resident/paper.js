/**
 * The paper as it stands on the page: which vote it is of, what is chosen, and what of that the server has. What is
 * chosen is kept on this device until it was counted, so it outlives a reload, another language and a closed vote.
 */
import { effect, signal } from "@preact/signals-core";
import { announce } from "../../../helpers/announcing.js";
import { t } from "../../../helpers/words.js";
import { asListed } from "../merged.js";
import { changesIn } from "./changes.js";
import { choicesOf, choicesUnder, heldAs, isLike } from "./choices.js";
import { dotsIn, fill, readPaper, stepBy, sumOf, wordsIn } from "./fields.js";

const NONE = { at: 0, dots: {} };

/**
 * Returns `about()`, the vote that the fields are of, undefined where there are none; `dots()`, what they say; `at()`,
 * the position of one's own ballot as far as is known here; `isUnsent()`, whether the fields say something else than
 * that; and `changed`, a signal that is new whenever any of this is.
 */
export function livenPaper(form, served, live, drafts) {
  const changed = signal({});
  const place = form.querySelector("#ballot");
  const about = () => readPaper(place);
  const dots = () => dotsIn(form);
  const touch = () => { changed.value = {}; };
  let held = "";
  let counted = NONE;

  /** The fields say what was chosen here, by the list of now, and where nothing was what the server has. */
  function follow(there) {
    counted = newest(there.held, ownBallot(served.of("own-ballots").dataset), live.done.value);
    const draft = drafts.of(choicesUnder(there.held));
    if (!held && !draft.value && sumOf(dots())) choose(there); // filled in before this page was alive
    const chosen = choicesOf(draft);
    const listed = asListed(there, chosen ?? counted.dots);
    if (chosen && isLike(listed, counted.dots)) draft.value = "";
    fill(form, listed);
    form.querySelector("#list-changed").textContent = chosen ? changesIn(there, chosen, dots()) : "";
  }

  /** What the fields say is kept, unless it is what the server has. */
  function choose(there) {
    const chosen = dots();
    drafts.of(choicesUnder(there.held)).value = isLike(chosen, counted.dots) ? ""
      : JSON.stringify({ dots: chosen, words: wordsIn(form) });
  }

  effect(() => {
    served.shown.value;
    const there = about();
    if (there) follow(there);
    if (there && there.held !== held) form.dispatchEvent(new Event("reopened", { bubbles: true }));
    held = there?.held ?? "";
    touch();
  });
  effect(() => {
    for (const { do: command } of live.done.value.filter((one) => one.do.type === "CastBallot")) {
      const draft = drafts.of(choicesUnder(heldAs(command)));
      if (isLike(choicesOf(draft) ?? {}, command.ballot)) draft.value = "";
    }
  });
  effect(() => {
    changed.value;
    form.hidden = !about();
    form.querySelector("#dots-left").textContent = leftWords(about(), dots());
  });
  function chosen() {
    choose(about());
    touch();
  }
  form.addEventListener("input", chosen);
  form.addEventListener("click", ({ target }) => {
    if (!stepBy(target.closest("[data-step]"))) return;
    chosen();
    announce("dots", leftWords(about(), dots()));
  });
  const isUnsent = () => Boolean(about()) && !isLike(dots(), counted.dots);
  return { about, dots, at: () => counted.at, isUnsent, changed };
}

/** The newest ballot that the server has of a round: as the page was written, or as it was answered since. */
function newest(held, own, done) {
  const answered = done.filter(({ do: command }) => command.type === "CastBallot" && heldAs(command) === held)
    .map((one) => ({ at: one.at, dots: one.do.ballot }));
  return answered.reduce((best, one) => (one.at > best.at ? one : best), own.held === held ? own : NONE);
}

function ownBallot({ block, round, at, dots }) {
  return { held: heldAs({ block, round }), at: Number(at), dots: JSON.parse(dots) };
}

function leftWords(about, dots) {
  if (!about?.open) return "";
  const left = about.budget - sumOf(dots);
  const values = { left, budget: about.budget };
  if (left < 0) return t("You have placed more dots than you have. Take some back.");
  return left === 1 ? t("1 dot left of {budget}", values) : t("{left} dots left of {budget}", values);
}
