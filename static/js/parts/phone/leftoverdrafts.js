/** What one was writing and has no place any more where it was: kept here, to read and to copy. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { KeptDraft } from "../keptdraft.js";
import { Say } from "../say.js";

/** `wanted(name)` picks the texts, `open` unfolds them; `onPut(text)`, if given, puts one where it can still be. */
export function LeftoverDrafts({ drafts, wanted, open, onPut }) {
  const leftover = drafts.kept.value.filter(({ name }) => wanted(name));
  if (!leftover.length) return null;
  const label = t("You were writing this");
  return html`
    <details class="late" open=${open}><summary>${label}</summary>
      ${leftover.map(({ name, draft }) => html`
        <div key=${name}><${Say} tag="p" class="soft small" text=${draft.where} />
          <${KeptDraft} draft=${draft} label=${label} onPut=${onPut} /></div>`)}
    </details>`;
}
