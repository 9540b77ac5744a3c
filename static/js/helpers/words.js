/** Words for the reader: our own, and the texts that arrive in both languages. */
import { page } from "./page.js";

export const lang = page.lang;

/** The Spanish is that of this side of the border: 1,234 and 9:00 p.m. (docs/decisions/0010). */
export const LOCALE = { en: "en-US", es: "es-US" }[lang] ?? lang;
const FIGURES = new Intl.NumberFormat(LOCALE);

/** A number as it is read: "1,234". What has to be typed again, as a row of the record, is none. */
export function figure(number) {
  return FIGURES.format(number);
}

/**
 * A text of ours, its `{name}`s filled in from `values`, numbers as figures. Write it in English, here
 * and whole: a page is sent it in its language. What ends in a full stop, as "8:42 a.m.", is not
 * followed by another.
 */
export function t(text, values = {}) {
  return text.replace(/\{(\w+)\}(\.?)/g, (whole, name, stop) => {
    const value = typeof values[name] === "number" ? figure(values[name]) : String(values[name]);
    return name in values ? value + (value.endsWith(".") ? "" : stop) : whole;
  });
}

/** A text in the page's language, or in the one it has; plain strings pass through. */
export function say(text) {
  if (text === null || text === undefined) return "";
  if (typeof text === "string") return text;
  return text[lang] ?? Object.values(text)[0] ?? "";
}

/** The language of what `say` returns, where it is not the page's (for a `lang` attribute). */
export function langOf(text) {
  if (text === null || typeof text !== "object" || lang in text) return undefined;
  return Object.keys(text)[0];
}
