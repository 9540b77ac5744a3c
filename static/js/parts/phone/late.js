/** What one was writing in a block that has gone: kept here, to read and to copy. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { KeptDraft } from "../keptdraft.js";
import { Say } from "../say.js";

/** `block` is the id of the one the hall is in: what was written there is offered in its place. */
export function Late({ drafts, block }) {
  const late = drafts.kept.value.filter(({ name }) => name.split(":")[1] !== block);
  if (!late.length) return null;
  const label = t("You were writing this");
  return html`
    <details class="late"><summary>${label}</summary>
      ${late.map(({ name, draft }) => html`
        <div key=${name}><${Say} tag="p" class="soft small" text=${draft.where} />
          <${KeptDraft} draft=${draft} label=${label} /></div>`)}
    </details>`;
}
