/** A text that was not sent: to read, to copy, to put in where that can be done, or to discard. */
import { html, useState } from "../helpers/ui.js";
import { t } from "../helpers/words.js";
import { InlineQuestion } from "./inlinequestion.js";

/** `draft` is its signal; `onPut(text)` puts it in. */
export function KeptDraft({ draft, label, onPut }) {
  const [asking, ask] = useState(false);
  const no = () => ask(false);
  return html`
    <div class="kept-draft">
      <textarea readonly rows="3" aria-label=${label} value=${draft.value}
        onFocus=${(event) => event.currentTarget.select()}></textarea>
      ${asking
        ? html`<${InlineQuestion} ask=${t("Discard this text?")} yes=${t("Discard")} no=${t("Keep")}
          onYes=${() => { draft.value = ""; }} onNo=${no} />`
        : html`<div class="entry-tools">
          ${onPut && html`<button type="button" onClick=${() => { onPut(draft.value); draft.value = ""; }}>${t("Put it in")}</button>`}
          <button type="button" class="quiet" onClick=${() => ask(true)}>${t("Discard…")}</button></div>`}
    </div>`;
}
