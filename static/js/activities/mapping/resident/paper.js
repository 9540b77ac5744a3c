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
import { dotsIn, fill, isWithheld, mark, numberIn, place, readPaper, stepped, sumOf, wordsIn } from "./fields.js";

const NONE = { at: 0, dots: {} };

/**
 * Returns `about()`, the vote that the fields are of, undefined where there are none; `dots()`, what they say; `at()`,
 * the position of one's own ballot as far as is known here; `isUnsent()`, whether the fields say something else than
 * that; and `changed`, a signal that is new whenever any of this is.
 */
export function livenPaper(form, served, live, drafts) {
  const changed = signal({});
  const paper = form.querySelector("#ballot");
  const about = () => readPaper(paper);
  const dots = () => dotsIn(form);
  const touch = () => { changed.value = {}; };
  const why = document.createElement("p");
  why.className = "why";
  form.noValidate = true; // what is too much stops where it is placed, in the page's words
  let held = "";
  let stands = false;
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
    if (there && !(stands && there.held === held)) begin(there.held);
    stands = Boolean(there);
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
    const there = about();
    form.hidden = !there;
    document.getElementById("voted-already").hidden = !isWithheld(paper);
    form.querySelector("#dots-left").textContent = leftWords(there, dots());
    if (there) mark(form, there);
  });

  /** There is a paper again, or it is of another vote or round than the one before. */
  function begin(now) {
    const before = held;
    held = now;
    form.dispatchEvent(new Event("reopened", { bubbles: true }));
    if (!before || before === now) return;
    served.ask("own");
    announce("dots", leftWords(about(), dots()));
  }

  /** No more than there is room for, and where more was wanted it is said at the place itself. */
  function put(field, wanted) {
    const there = about();
    const reason = place(form, there, field, wanted);
    choose(there);
    touch();
    why.textContent = reason ?? "";
    if (reason) field.closest("li").append(why);
    else why.remove();
    announce("dots", [reason, leftWords(there, dots())].filter(Boolean).join(" "));
  }
  form.addEventListener("input", ({ target }) => put(target, numberIn(target)));
  form.addEventListener("click", ({ target }) => {
    const step = stepped(target.closest("[data-step]"));
    if (step) put(step.field, Math.max(step.wanted, 0));
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
