/** Changes what may be voted on while the hall looks on: one more candidate, or one without dots less. */

import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { AskFirst } from "../../parts/console/confirm.js";

export function Candidates({ activity, block, themes, helm }) {
  return html`<details class="change"><summary>${t("Change the list of candidates")}</summary>
    <${Add} activity=${activity} block=${block} themes=${themes} helm=${helm} />
    <${Remove} activity=${activity} block=${block} helm=${helm} />
  </details>`;
}

function Add({ activity, block, themes, helm }) {
  const [theme, setTheme] = useState(activity.themes[0]?.id);
  const [title, setTitle] = useState("");
  const [source, setSource] = useState("");
  const send = async (event) => {
    event.preventDefault();
    const answer = await helm.act({ type: "AddCandidate", block: block.id, theme, title, source });
    if (!answer.ok) return;
    setTitle("");
    setSource("");
  };
  return html`<form onSubmit=${send}>
    <label class="field"><span>${t("Theme")}</span><select value=${theme} onChange=${(event) => setTheme(event.target.value)}>
      ${activity.themes.map((one) => html`<option key=${one.id} value=${one.id}>${say(themes.get(one.id))}</option>`)}</select></label>
    <label class="field"><span>${t("New candidate")}</span><input value=${title} maxlength="200" required onInput=${(event) => setTitle(event.target.value)} /></label>
    <label class="field"><span>${t("Where it comes from (may stay empty)")}</span><input value=${source} maxlength="200" onInput=${(event) => setSource(event.target.value)} /></label>
    <button type="submit" class="primary" disabled=${!title.trim()}>${t("Add to the list")}</button>
  </form>`;
}

function Remove({ activity, block, helm }) {
  const [chosen, choose] = useState("");
  const free = withoutDots(activity);
  if (!free.length) return html`<p class="hint">${t("Every candidate has dots, so none can be taken off.")}</p>`;
  const item = free.find((one) => one.id === chosen) ?? free[0];
  const remove = () => helm.act({ type: "RemoveCandidate", block: block.id, item: item.id });
  return html`<div class="row">
    <label class="field"><span>${t("Candidate without dots")}</span><select value=${item.id} onChange=${(event) => choose(event.target.value)}>
      ${free.map((one) => html`<option key=${one.id} value=${one.id}>${say(one.title)}</option>`)}</select></label>
    <${AskFirst} label=${t("Take off the list")} run=${remove} yes=${t("Yes, take it off")}
      question=${t("Take “{title}” off the list?", { title: say(item.title) })} />
  </div>`;
}

function withoutDots({ themes, result }) {
  const voted = new Set(result.themes.flatMap((one) => one.rows).filter((row) => row.dots).map((row) => row.item));
  return themes.flatMap((one) => one.items).filter((item) => !voted.has(item.id));
}
