/** A title in each language of the session: a field for each. */
import { nameOf } from "../../helpers/languages.js";
import { html } from "../../helpers/ui.js";
import { page } from "../../helpers/page.js";
import { t } from "../../helpers/words.js";
import { TextField } from "./fields.js";

const LONGEST_TITLE = 200;

export function TitleFields({ label = t("Title"), title, set, hint = "" }) {
  const many = page.languages.length > 1;
  return page.languages.map((one) => html`<${TextField} key=${one} lang=${one} max=${LONGEST_TITLE} placeholder=${hint}
    label=${many ? `${label} · ${nameOf(one)}` : label} value=${title[one] ?? ""} set=${(said) => set({ ...title, [one]: said })} />`);
}

/** The title in the languages in which there is one; null where there is none. */
export function written(title) {
  const said = Object.entries(title).filter(([, text]) => text.trim());
  return said.length ? Object.fromEntries(said) : null;
}

/** For a form that Escape leaves as it was. */
export function onEscape(close) {
  return (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  };
}
