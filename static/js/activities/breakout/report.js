/** The team's report-out: the scribe writes it, everybody on the team reads along. */
import { html, useId, useRef, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { KeptDraft } from "../../parts/keptdraft.js";
import { standing } from "../../helpers/standing.js";
import { InlineQuestion } from "../../parts/inlinequestion.js";
import { draftKey, draftPlace } from "./roomdrafts.js";
import { usePen } from "./pen.js";

const LONGEST = 4000;

export function Report({ open, block, live, person, room, drafts }) {
  const scribe = room.scribe === person?.id;
  const held = useRef(scribe);
  const lost = useRef(false);
  lost.current = !scribe && (lost.current || held.current);
  held.current = scribe;
  const draft = drafts.of(draftKey("report", block, room), draftPlace(block, room));
  return html`
    <section class="report card">
      <h2>${t("Our report to the hall")}</h2>
      <p class="soft" role="status">${whoWrites(room, scribe, lost.current)}</p>
      ${scribe && open
        ? html`<${Page} ...${{ block, live, room, drafts, draft, held: () => held.current }} />`
        : html`<p class=${room.report ? "report-text" : "soft"}>${room.report || t("Nothing written yet.")}</p>
          <${WrittenBefore} draft=${draft} />`}
      ${!scribe && open && html`<${Take} ...${{ block, live, room }} />`}
    </section>`;
}

function whoWrites(room, scribe, lost) {
  if (scribe) return t("You are writing the report.");
  if (!room.scribe) return "";
  const name = nameOf(room);
  return lost ? t("{name} writes the report now.", { name }) : `${t("Scribe:")} ${name}`;
}

function nameOf(room) {
  return say(room.members.find((one) => one.id === room.scribe)?.name ?? "?");
}

/** Who takes the pen from somebody is asked: they may be in the middle of a sentence. */
function Take({ block, live, room }) {
  const [asking, ask] = useState(false);
  const take = () => { ask(false); live.send({ type: "TakePen", block: block.id }); };
  if (!room.scribe) return html`<button type="button" onClick=${take}>${t("Write the report")}</button>`;
  if (!asking) return html`<button type="button" onClick=${() => ask(true)}>${t("Go on with the report myself")}</button>`;
  return html`<${InlineQuestion} ask=${t("{name} is writing. Take over?", { name: nameOf(room) })}
    yes=${t("Take over")} no=${t("No")} onYes=${take} onNo=${() => ask(false)} />`;
}

/** What this phone had written here and could not save. */
function WrittenBefore({ draft, onPut }) {
  if (!draft.value) return null;
  const label = t("You had written here before");
  return html`
    <details open><summary>${label}</summary>
      <${KeptDraft} draft=${draft} label=${label} onPut=${onPut} /></details>`;
}

/** The scribe's page: the report as it stands. It saves itself; the button only reassures. */
function Page({ block, live, room, drafts, draft, held }) {
  const id = useId();
  const pen = usePen({ block, live, room, drafts, held });
  const putIn = (text) => pen.type(text.includes(pen.text) ? text : `${pen.text}\n${text}`);
  return html`
    <label for=${id} class="sr-only">${t("Our report to the hall")}</label>
    <textarea id=${id} class="report-page" value=${pen.text} maxlength=${LONGEST} rows="6"
      placeholder=${t("One idea, said in a minute")}
      onInput=${(event) => pen.type(event.currentTarget.value)}></textarea>
    <div class="writebox-row">
      <span class="soft small" role="status">${stateWords(live, pen)}</span>
      <button type="button" onClick=${pen.flush}>${t("Save")}</button>
    </div>
    <${WrittenBefore} draft=${draft} onPut=${putIn} />`;
}

function stateWords(live, { state, text, waiting }) {
  if (state === "typing") return t("writing…");
  if (waiting) return standing(live, true);
  if (state === "refused") return t("not saved");
  return text || state === "saved" ? t("saved") : "";
}
