/** The fields of the paper: how many dots stand in each. */

const DOTS = "dots.";

const all = (form) => [...form.querySelectorAll(`[name^="${DOTS}"]`)];

const optionOf = (field) => field.name.slice(DOTS.length);

const numberIn = (field) => (field.type === "checkbox" ? Number(field.checked) : Number(field.value) || 0);

/** Option → dots, of those that have any. */
export function dotsIn(form) {
  return Object.fromEntries(all(form).map((one) => [optionOf(one), numberIn(one)]).filter(([, dots]) => dots));
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

export function isLike(one, other) {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

export function sumOf(dots) {
  return Object.values(dots).reduce((sum, one) => sum + one, 0);
}

function put(field, dots) {
  if (field.type === "checkbox") field.checked = dots > 0;
  else field.value = dots || "";
}

const sorted = (dots) => Object.entries(dots).sort(([one], [other]) => (one < other ? -1 : 1));
