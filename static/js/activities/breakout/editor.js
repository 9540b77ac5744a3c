/** An entry being changed, in its place on the board. */
import { html, useEffect, useRef, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

const LONGEST = 600;

export function Editor({ text, onSave, onCancel }) {
  const [typed, setTyped] = useState(text);
  const field = useRef(null);
  useEffect(() => field.current.focus(), []);
  const submit = (event) => {
    event.preventDefault();
    if (typed.trim()) onSave(typed.trim());
  };
  return html`
    <form onSubmit=${submit} class="editor">
      <textarea ref=${field} value=${typed} maxlength=${LONGEST} rows="3" aria-label=${t("Change this entry")}
        onInput=${(event) => setTyped(event.currentTarget.value)}></textarea>
      <div class="entry-tools">
        <button class="primary" disabled=${!typed.trim()}>${t("Save")}</button>
        <button type="button" class="quiet" onClick=${onCancel}>${t("Cancel")}</button>
      </div>
    </form>`;
}
