/**
 * An entry being changed, in its place on the board. What is typed is kept on the phone with every
 * letter (`draft`), with what the entry said when it was begun (`where`): if somebody has changed it since,
 * both are shown, and the writer decides.
 */
import { html, useLayoutEffect, useRef } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";

const LONGEST = 600;

/** `doing`: "edit" where it was opened by a press just now, and so takes the focus, "typed" once it is used. */
export function Editor({ entry, draft, doing, set, onSave, onCancel }) {
  const begun = doing === "typed" || draft.value;
  const text = begun ? draft.value : entry.text;
  const changed = begun && entry.text !== draft.where;
  const words = changed && t("{name} has changed this meanwhile. It reads now:", { name: say(entry.editor ?? entry.name) });
  const field = useRef(null);
  useLayoutEffect(() => { if (doing) field.current.focus(); }, []);
  const type = ({ currentTarget }) => {
    if (!begun) draft.where = entry.text;
    set("typed");
    draft.value = currentTarget.value;
  };
  const submit = (event) => {
    event.preventDefault();
    if (text.trim()) onSave(text.trim());
  };
  return html`
    <form onSubmit=${submit} class="editor">
      ${words && html`<p class="state" role="alert">${words}</p><p class="entry-text">${entry.text}</p>`}
      <textarea ref=${field} value=${text} maxlength=${LONGEST} rows="3" aria-label=${t("Change this entry")}
        onInput=${type}></textarea>
      <div class="entry-tools">
        <button class="primary" disabled=${!text.trim()}>${changed ? t("Put mine in its place") : t("Save")}</button>
        <button type="button" class="quiet" onClick=${onCancel}>${changed ? t("Leave it as it is") : t("Cancel")}</button>
      </div>
    </form>`;
}
