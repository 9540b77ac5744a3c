/** Changes what may be voted on while the hall looks on: items more, or one without dots less. */
import { goOnAt } from "../../helpers/focus.js";
import { html, useRef, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { AskFirst } from "../../parts/console/question.js";
import { Select, TextField } from "../../parts/console/fields.js";

export function Candidates({ activity, block, themes, store }) {
  const isEmpty = useRef(activity.themes.every((one) => one.items.length === 0));
  return html`<details class="change" open=${isEmpty.current}><summary>${t("Change the list of items")}</summary>
    <${Add} activity=${activity} block=${block} themes=${themes} store=${store} />
    <${RemoveOption} activity=${activity} block=${block} store=${store} />
  </details>`;
}

/** An item a line; what is refused stays in the field, and nothing else does. */
function Add({ activity, block, themes, store }) {
  const [theme, setTheme] = useState(activity.themes[0]?.id);
  const [text, setText] = useState("");
  const [source, setSource] = useState("");
  const send = async (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const left = [];
    for (const title of linesOf(text)) {
      const { ok } = await store.act({ type: "AddOption", block: block.id, theme, title, source });
      if (!ok) left.push(title);
    }
    setText(left.join("\n"));
    if (!left.length) setSource("");
    goOnAt(form.elements.items, form);
  };
  return html`<form onSubmit=${send}>
    <${Select} label=${t("Theme")} value=${theme} set=${setTheme}
      options=${activity.themes.map((one) => [one.id, say(themes.get(one.id))])} />
    <label class="field"><span>${t("New items, one a line")}</span>
      <textarea name="items" rows="3" value=${text} onInput=${(event) => setText(event.target.value)} required></textarea></label>
    <${TextField} label=${t("Where it comes from (may stay empty)")} value=${source} set=${setSource} max="200" />
    <button type="submit" class="primary" disabled=${!text.trim()}>${t("Add to the list")}</button>
  </form>`;
}

const linesOf = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);

function RemoveOption({ activity, block, store }) {
  const [chosen, choose] = useState("");
  const free = withoutDots(activity);
  if (activity.themes.every((one) => one.items.length === 0)) return null;
  if (!free.length) return html`<p class="hint">${t("Every item has dots, so none can be taken off.")}</p>`;
  const item = free.find((one) => one.id === chosen) ?? free[0];
  const remove = () => store.act({ type: "RemoveOption", block: block.id, option: item.id });
  return html`<div class="row">
    <${Select} label=${t("Item without dots")} value=${item.id} set=${choose}
      options=${free.map((one) => [one.id, say(one.title)])} />
    <${AskFirst} label=${t("Take off the list")} run=${remove} yes=${t("Yes, take it off")}
      question=${t("Take “{title}” off the list?", { title: say(item.title) })} />
  </div>`;
}

function withoutDots({ themes, result }) {
  const rows = result.themes.flatMap((one) => one.rows);
  const voted = new Set(rows.filter((row) => row.dots).map((row) => row.item));
  return themes.flatMap((one) => one.items).filter((item) => !voted.has(item.id));
}
