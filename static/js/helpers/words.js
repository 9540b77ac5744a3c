/** Words for the reader: the page's own strings, and the texts that arrive in both languages. */
import { page } from "./page.js";

export const lang = page.lang;

/** The translation of an English msgid, its `{name}`s filled in from `values`. */
export function t(msgid, values = {}) {
  const text = page.strings?.[msgid] ?? msgid;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
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
