/** Changes what may be voted on while the hall looks on: one more candidate, or one without dots less. */
import { goOnAt } from "../../helpers/focus.js";
import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { AskFirst } from "../../parts/console/question.js";
import { Select, TextField } from "../../parts/console/fields.js";

export function Candidates({ activity, block, themes, store }) {
  return html`<details class="change"><summary>${t("Change the list of candidates")}</summary>
    <${Add} activity=${activity} block=${block} themes=${themes} store=${store} />
    <${RemoveCandidate} activity=${activity} block=${block} store=${store} />
  </details>`;
}

function Add({ activity, block, themes, store }) {
  const [theme, setTheme] = useState(activity.themes[0]?.id);
  const [title, setTitle] = useState("");
  const [source, setSource] = useState("");
  const send = async (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const answer = await store.act({ type: "AddCandidate", block: block.id, theme, title, source });
    if (!answer.ok) return;
    setTitle("");
    setSource("");
    goOnAt(form.elements.candidate, form);
  };
  return html`<form onSubmit=${send}>
    <${Select} label=${t("Theme")} value=${theme} set=${setTheme}
      options=${activity.themes.map((one) => [one.id, say(themes.get(one.id))])} />
    <${TextField} label=${t("New candidate")} name="candidate" value=${title} set=${setTitle} max="200" required />
    <${TextField} label=${t("Where it comes from (may stay empty)")} value=${source} set=${setSource} max="200" />
    <button type="submit" class="primary" disabled=${!title.trim()}>${t("Add to the list")}</button>
  </form>`;
}

function RemoveCandidate({ activity, block, store }) {
  const [chosen, choose] = useState("");
  const free = withoutDots(activity);
  if (!free.length) return html`<p class="hint">${t("Every candidate has dots, so none can be taken off.")}</p>`;
  const item = free.find((one) => one.id === chosen) ?? free[0];
  const remove = () => store.act({ type: "RemoveCandidate", block: block.id, item: item.id });
  return html`<div class="row">
    <${Select} label=${t("Candidate without dots")} value=${item.id} set=${choose}
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
