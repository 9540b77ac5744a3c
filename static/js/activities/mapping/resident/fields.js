/** The fields of the paper: what can be chosen, and how many dots stand in each. */
import { heldAs } from "./choices.js";

const DOTS = "dots.";

const all = (form) => [...form.querySelectorAll(`[name^="${DOTS}"]`)];

const optionOf = (field) => field.name.slice(DOTS.length);

const numberIn = (field) => (field.type === "checkbox" ? Number(field.checked) : Number(field.value) || 0);

const titleOf = (field) => field.closest("li").querySelector(".option-title").textContent;

/** The vote on the page, its limits and its list as views have them (docs/protocol.md); undefined without one. */
export function readPaper(place) {
  const { block, round, paper, budget, cap, quotas } = place.dataset;
  if (!block) return undefined;
  return {
    block,
    round: Number(round),
    held: heldAs({ block, round }),
    paper: Number(paper),
    budget: Number(budget),
    cap: Number(cap),
    quotas: JSON.parse(quotas),
    open: !place.querySelector("fieldset").disabled,
    themes: [...place.querySelectorAll("[data-theme]")].map((one) => ({ id: one.dataset.theme, items: all(one).map(item) })),
  };
}

function item(field) {
  const { merged = "" } = field.closest("li").dataset;
  return { id: optionOf(field), title: titleOf(field), merged: merged.split(" ").filter(Boolean).map((id) => ({ id })) };
}

/** Option → dots, of those that have any. */
export function dotsIn(form) {
  return Object.fromEntries(all(form).map((one) => [optionOf(one), numberIn(one)]).filter(([, dots]) => dots));
}

/** The same in words. */
export function wordsIn(form) {
  return all(form).filter(numberIn).map((one) => `${titleOf(one)}: ${numberIn(one)}`).join(", ");
}

/** From here on the fields say this, also when the server writes them anew. */
export function fill(form, dots) {
  all(form).forEach((one) => put(one, dots[optionOf(one)] ?? 0));
}

/** One more or less, as a `button` beside the field says; false where it is no such button. */
export function stepBy(button) {
  const field = button?.parentElement.querySelector("input");
  if (!field) return false;
  put(field, Math.min(Math.max(numberIn(field) + Number(button.dataset.step), 0), Number(field.max)));
  return true;
}

export function sumOf(dots) {
  return Object.values(dots).reduce((sum, one) => sum + one, 0);
}

function put(field, dots) {
  if (field.type === "checkbox") field.checked = dots > 0;
  else if (numberIn(field) !== dots) field.value = dots || "";
}
