/** From a team's turn on: what was said to its report, kept by its scribe and read by the team. */
import { html, useId, useState } from "../../helpers/ui.js";
import { standing } from "../../helpers/standing.js";
import { t } from "../../helpers/words.js";
import { draftKey } from "./roomdrafts.js";

const LONGEST = 4000;

export function Said({ activity, block, live, person, room, drafts }) {
  if (!room.called) return null;
  const now = activity.turn?.team === room.id;
  return html`<section class="report card">
    <h2>${t("What was said to our report")}</h2>
    ${now && html`<p class="state" role="status">${t("Your team reports now.")}</p>`}
    ${room.scribe === person?.id ? html`<${Notes} ...${{ block, live, room, drafts }} key=${room.id} />`
      : html`<p class=${room.said ? "report-text" : "soft"}>${room.said || t("Nothing written yet.")}</p>`}
  </section>`;
}

function Notes({ block, live, room, drafts }) {
  const id = useId();
  const name = draftKey("said", block, room);
  const draft = drafts.of(name);
  const [typed, setTyped] = useState(false);
  const waits = live.unsent.value.some((one) => one.do.type === "SaveSaid");
  const text = typed || draft.value ? draft.value : room.said ?? "";
  const type = (event) => { setTyped(true); draft.value = event.currentTarget.value; };
  const save = () => {
    live.send({ type: "SaveSaid", block: block.id, team: room.id, text }, { draft: name });
    setTyped(false);
    draft.value = "";
  };
  return html`<label for=${id} class="sr-only">${t("What was said to our report")}</label>
    <textarea id=${id} value=${text} maxlength=${LONGEST} rows="3" onInput=${type}></textarea>
    <div class="writebox-row"><span class="soft small" role="status">${typed ? "" : waits ? standing(live, true) : room.said && t("saved")}</span>
      <button type="button" onClick=${save}>${t("Save what was said")}</button></div>`;
}
