/** Of what was changed in the agenda: the latest change, as long as it can be taken back, and what had no place. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { WORDS } from "./changing.js";

export function ChangesMade({ store }) {
  const { last_change: last, unfitting } = store.view.value;
  if (!store.may("UndoChange") || (!last && !unfitting)) return null;
  return html`<div class="changes-made">
    ${last && html`<p>${told(last)} <button type="button" class="quiet" onClick=${() => store.changing.undo(last.id)}>${t("Take this change back")}</button></p>`}
    ${unfitting && html`<p class="state" data-tone="warn">${t("The agenda’s file was changed, and has no place any more for:")}</p>
      <ul>${unfitting.changes.map((one) => html`<li key=${one.id}>${told(one)}</li>`)}</ul>`}
  </div>`;
}

const told = ({ what, title }) => WORDS[what](say(title));

const seen = new WeakMap();

/** Run as an effect: says so when somebody else changed the agenda. */
export function watchChanges(store) {
  const view = store.view.value;
  if (!view) return;
  const { last_change: now } = view;
  const before = seen.get(store);
  seen.set(store, { last: now?.id, all: new Set([...(before?.all ?? []), now?.id]) });
  if (!before || before.last === now?.id) return;
  const isNew = now && !before.all.has(now.id);
  if (isNew ? store.changing.made(now.id) : store.changing.undid(before.last)) return;
  const text = isNew ? t("Somebody else changed the agenda. {what}", { what: told(now) }) : t("Somebody else took a change of the agenda back.");
  store.toasts.show(text, { key: "changed" });
}
