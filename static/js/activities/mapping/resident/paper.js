/** The paper as it stands on the page: which vote it is of, what is chosen, and what of that the server has. */
import { effect, signal } from "@preact/signals-core";
import { announce } from "../../../helpers/announcing.js";
import { t } from "../../../helpers/words.js";
import { dotsIn, fill, isLike, stepBy, sumOf } from "./fields.js";

/**
 * Returns `about()`, the vote that the fields are of, undefined where there are none; `dots()`, what they say; `at()`,
 * the position of one's own ballot as far as is known here; `isUnsent()`, whether the fields say something else than
 * that; and `changed`, a signal that is new whenever any of this is.
 */
export function livenPaper(form, served, live) {
  const changed = signal({});
  const about = () => read(form.querySelector("fieldset.paper"));
  const dots = () => dotsIn(form);
  const touch = () => { changed.value = {}; };
  let known = { held: "", at: 0, dots: {} };

  /** What the server has comes into fields in which nobody has chosen otherwise since. */
  function follow(own) {
    const there = about();
    if (!there) return;
    const fits = own.block === there.block && own.round === there.round;
    const counted = fits ? own : { at: 0, dots: {} };
    if (known.held !== there.held) fill(form, sumOf(dots()) > 0 ? dots() : counted.dots);
    else if (counted.at < known.at) return; // it was counted since
    else if (isLike(dots(), known.dots)) fill(form, counted.dots);
    known = { held: there.held, at: counted.at, dots: counted.dots };
  }

  effect(() => {
    served.shown.value;
    follow(ownBallot(served.of("own-ballots").dataset));
    touch();
  });
  effect(() => {
    const { do: command, answer } = live.answered.value ?? {};
    if (command?.type !== "CastBallot" || !answer.ok) return;
    known = { held: heldAs(command), at: answer.at, dots: command.ballot };
    touch();
  });
  effect(() => {
    changed.value;
    form.hidden = !about();
    form.querySelector("#dots-left").textContent = leftWords(about(), dots());
  });
  form.addEventListener("input", touch);
  form.addEventListener("click", ({ target }) => {
    if (!stepBy(target.closest("[data-step]"))) return;
    touch();
    announce("dots", leftWords(about(), dots()));
  });
  return { about, dots, at: () => known.at, isUnsent: () => Boolean(about()) && !isLike(dots(), known.dots), changed };
}

const heldAs = ({ block, round }) => `${block} ${round}`;

function read(fieldset) {
  if (!fieldset) return undefined;
  const { block, round, paper, budget } = fieldset.dataset;
  return {
    block,
    round: Number(round),
    held: heldAs({ block, round }),
    paper: Number(paper),
    budget: Number(budget),
    open: !fieldset.disabled,
  };
}

/** What the server has of one's own for the vote on the page. */
function ownBallot({ block, round, at, dots }) {
  return { block, round: Number(round), at: Number(at), dots: JSON.parse(dots) };
}

function leftWords(about, dots) {
  if (!about?.open) return "";
  const left = about.budget - sumOf(dots);
  const values = { left, budget: about.budget };
  if (left < 0) return t("You have placed more dots than you have. Take some back.");
  return left === 1 ? t("1 dot left of {budget}", values) : t("{left} dots left of {budget}", values);
}
