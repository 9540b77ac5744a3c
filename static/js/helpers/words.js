/** Words for the reader: our own, and the texts that arrive in both languages. */
import { page } from "./page.js";

/** What is spoken, as `value`. */
let spoken = { value: page.lang };

/** The page's language. */
export const lang = () => spoken.value;

/** A page that changes its language while it is open says here by which signal. */
export function speakAs(signal) {
  spoken = signal;
}

/** How times and figures are written: the Spanish, too, is that of this side of the border (docs/decisions/0010). */
export const locale = () => `${lang()}-US`;

/** A number as it is read: "1,234". What has to be typed again, as a row of the record, is none. */
export function figure(number) {
  return number.toLocaleString(locale());
}

/**
 * A text of ours, its `{name}`s filled in from `values`, numbers as figures. Write it in English, here
 * and whole: a page is sent it in its language, or in all that it may come to speak. What ends in a
 * full stop, as "8:42 a.m.", is not followed by another.
 */
export function t(text, values = {}) {
  return say(text).replace(/\{(\w+)\}(\.?)/g, (whole, name, stop) => {
    const value = typeof values[name] === "number" ? figure(values[name]) : String(values[name]);
    return name in values ? value + (value.endsWith(".") ? "" : stop) : whole;
  });
}

/** A text in the page's language, or in the one it has; plain strings pass through. */
export function say(text) {
  if (text === null || text === undefined) return "";
  if (typeof text === "string") return text;
  return text[lang()] ?? Object.values(text)[0] ?? "";
}

/** The language of what `say` returns, where it is not the page's (for a `lang` attribute). */
export function langOf(text) {
  if (text === null || typeof text !== "object" || lang() in text) return undefined;
  return Object.keys(text)[0];
}
