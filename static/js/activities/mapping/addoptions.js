/** What came up joins the list: an item a line, in one language of the session or in each. */
import { goOnAt } from "../../helpers/focus.js";
import { nameOf } from "../../helpers/languages.js";
import { page } from "../../helpers/page.js";
import { html, useRef, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { Select } from "../../parts/console/fields.js";
import { ownAnswers } from "../../parts/console/ownanswers.js";
import { TitleFields, written } from "../../parts/console/titlefields.js";

/** Once somebody has voted it is there only for whoever was writing. What is refused stays, and nothing else. */
export function AddOptions({ activity: { themes: lists, voted }, block, themes, store }) {
  const [theme, setTheme] = useState(lists[0]?.id);
  const [lines, setLines] = useState({});
  const [source, setSource] = useState({});
  const [fault, setFault] = useState("");
  const sending = useRef(false);
  if (voted && !written(lines)) return null;
  const send = async (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const titles = ownAnswers(lines);
    setFault(titles ? "" : t("Write as many items in each language, or in one alone."));
    if (!titles || sending.current) return;
    sending.current = true;
    const left = [];
    for (const title of titles) {
      const { ok } = await store.act({ type: "AddOption", block: block.id, theme, title, source: written(source) });
      if (!ok) left.push(title);
    }
    sending.current = false;
    setLines(linesOf(left));
    if (!left.length) setSource({});
    goOnAt(form.elements.items[0] ?? form.elements.items, form);
  };
  return html`<form onSubmit=${send}>
    <${Select} label=${t("Theme")} value=${theme} set=${setTheme}
      options=${lists.map((one) => [one.id, say(themes.get(one.id))])} />
    ${page.languages.map((one) => html`<label class="field" key=${one}>
      <span>${t("New items, one a line")}${page.languages.length > 1 && ` · ${nameOf(one)}`}</span>
      <textarea name="items" rows="3" lang=${one} value=${lines[one] ?? ""}
        onInput=${(event) => setLines((now) => ({ ...now, [one]: event.target.value }))}></textarea></label>`)}
    <${TitleFields} label=${t("Where it comes from (may stay empty)")} title=${source} set=${setSource} />
    <div role="alert">${fault && html`<p class="state">${fault}</p>`}</div>
    <button type="submit" class="primary" disabled=${voted || !written(lines)}>${t("Add to the list")}</button>
  </form>`;
}

/** Titles as they stand in the fields: a line each, in every language. */
function linesOf(titles) {
  return Object.fromEntries(page.languages.map((one) => [one, titles.map((title) => title[one]).filter(Boolean).join("\n")]));
}
