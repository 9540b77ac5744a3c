/** The fields of the paper: what can be chosen, and how many dots stand in each. */
import { t } from "../../../helpers/words.js";
import { under, whyNot } from "../../../questions/limits.js";
import { quotaOf } from "../../../questions/quotas.js";
import { heldAs } from "./choices.js";

const DOTS = "dots.";

const all = (form) => [...form.querySelectorAll(`[name^="${DOTS}"]`)];

const optionOf = (field) => field.name.slice(DOTS.length);

export const numberIn = (field) => (field.type === "checkbox" ? Number(field.checked) : Number(field.value) || 0);

const titleOf = (field) => field.closest("li").querySelector(".option-title").textContent;

/** The vote on the page, its limits and its list as views have them (docs/protocol.md); undefined without one. */
export function readPaper(place) {
  const { block, round, paper, budget, cap, quotas } = place.dataset;
  if (!block || isWithheld(place)) return undefined;
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

/** Whether the ballot of this device is another's. */
export function isWithheld(place) {
  const { block } = place.dataset;
  return Boolean(block) && place.closest("form").dataset.withheld.split(" ").includes(block);
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

/** The field beside a button for one dot more or less, with how many are asked for; undefined for another button. */
export function stepped(button) {
  const field = button?.parentElement.querySelector("input");
  return field && { field, wanted: numberIn(field) + Number(button.dataset.step) };
}

/** Lets as many dots stand in a field as are `wanted` and there is room for; returns why no more are, or null. */
export function place(form, about, field, wanted) {
  const option = optionOf(field);
  const theme = about.themes.find(({ items }) => items.some(({ id }) => id === option));
  const dots = { ...dotsIn(form), [option]: 0 };
  const why = () => whyNot(about, dots, option, theme);
  while (dots[option] < Math.floor(wanted) && !why()) dots[option] += 1;
  put(field, dots[option]);
  return dots[option] < wanted ? why() : null;
}

/** How many dots stand in a theme of how many, and what has any or takes no more, is shown where it stands. */
export function mark(form, about) {
  const dots = dotsIn(form);
  for (const theme of about.themes) {
    const section = form.querySelector(`[data-theme="${theme.id}"]`);
    const values = { here: under(theme, dots), quota: quotaOf(about, theme.id) };
    if (values.quota) section.querySelector(".theme-quota").textContent = t("{here} of {quota} placed here", values);
    for (const field of all(section)) {
      const row = field.closest("li");
      row.classList.toggle("chosen", Boolean(numberIn(field)));
      row.querySelector("[data-step='1']")?.setAttribute("aria-disabled", Boolean(whyNot(about, dots, optionOf(field), theme)));
    }
  }
}

export function sumOf(dots) {
  return Object.values(dots).reduce((sum, one) => sum + one, 0);
}

function put(field, dots) {
  if (field.type === "checkbox") field.checked = dots > 0;
  else if (numberIn(field) !== dots) field.value = dots || "";
}
