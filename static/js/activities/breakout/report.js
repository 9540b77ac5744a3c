/** The team's report-out: the scribe writes it, everybody on the team reads along. */
import { html, useEffect, useId, useRef } from "../../helpers/ui.js";
import { usePending } from "../../helpers/pending.js";
import { t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { standing } from "../../parts/status.js";

const LONGEST = 4000;
const PAUSE_MS = 1000;

export function Report({ open, block, live, person, room, draft }) {
  const scribe = room.scribe === person?.id;
  const name = room.members.find((one) => one.id === room.scribe)?.name;
  const take = () => live.send({ type: "TakePen", block: block.id });
  return html`
    <section class="report card">
      <h2>${t("Our report to the hall")}</h2>
      ${scribe && html`<p class="soft">${t("You are writing the report.")}</p>`}
      ${!scribe && room.scribe && html`<p class="soft">${t("Scribe:")} <${Say} text=${name ?? "?"} /></p>`}
      ${scribe && open ? html`<${Page} ...${{ block, live, room, draft }} />`
        : html`<${Reading} room=${room} draft=${draft.value} />`}
      ${!scribe && open && html`
        <button type="button" onClick=${take}>${room.scribe ? t("Go on with the report myself") : t("Write the report")}</button>`}
    </section>`;
}

function Reading({ room, draft }) {
  return html`
    <p class=${room.report ? "report-text" : "soft"}>${room.report || t("Nothing written yet.")}</p>
    ${draft && draft !== room.report && html`
      <details><summary>${t("What you wrote here and could not save")}</summary>
        <p class="report-text">${draft}</p></details>`}`;
}

/** The scribe's page. It saves itself a second after the last letter; the button only reassures. */
function Page({ block, live, room, draft }) {
  const id = useId();
  const ours = (command) => command.type === "SaveReport" && command.block === block.id;
  const pending = usePending(live, room, ours);
  const saved = pending.at(-1)?.do.text ?? room.report;
  const text = draft.value || saved;
  const save = () => {
    if (draft.value && draft.value !== saved) live.send({ type: "SaveReport", block: block.id, text: draft.value });
  };
  useAutosave(draft.value, save);
  useEffect(() => { if (draft.value && draft.value === room.report) draft.value = ""; }, [room.report]);
  const unsent = live.unsent.value.some((one) => ours(one.do));
  return html`
    <label for=${id} class="sr-only">${t("Our report to the hall")}</label>
    <textarea id=${id} class="report-page" value=${text} maxlength=${LONGEST} rows="6"
      placeholder=${t("One idea, said in a minute")}
      onInput=${(event) => { draft.value = event.currentTarget.value; }}></textarea>
    <div class="writebox-row">
      <span class="soft small" role="status">${stateWords(live, { text, saved, unsent })}</span>
      <button type="button" onClick=${save}>${t("Save")}</button>
    </div>`;
}

function useAutosave(text, save) {
  const latest = useRef();
  latest.current = save;
  useEffect(() => {
    if (!text) return undefined;
    const timer = setTimeout(() => latest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
}

function stateWords(live, { text, saved, unsent }) {
  if (text !== saved) return t("writing…");
  if (!text) return "";
  return unsent ? standing(live, true) : t("saved");
}
