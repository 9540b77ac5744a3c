/** Puts one more candidate on the list while the hall looks on. */

import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";

export function AddCandidate({ activity, block, themes, helm }) {
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
  return html`<details class="add"><summary>${t("Add a candidate")}</summary><form onSubmit=${send}>
    <label class="field"><span>${t("Theme")}</span><select value=${theme} onChange=${(event) => setTheme(event.target.value)}>
      ${activity.themes.map((one) => html`<option key=${one.id} value=${one.id}>${say(themes.get(one.id))}</option>`)}</select></label>
    <label class="field"><span>${t("Candidate")}</span><input value=${title} maxlength="200" required onInput=${(event) => setTitle(event.target.value)} /></label>
    <label class="field"><span>${t("Where it comes from (may stay empty)")}</span><input value=${source} maxlength="200" onInput=${(event) => setSource(event.target.value)} /></label>
    <button type="submit" class="primary" disabled=${!title.trim()}>${t("Add to the list")}</button>
  </form></details>`;
}
