/** What the plan tells the facilitator alone of the block that is looked at. */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { shownBlock } from "./agenda.js";

export function NotesForYou({ store }) {
  const notes = store.notes.value[shownBlock(store)];
  if (!notes) return null;
  return html`<section class="notes-for-you" aria-labelledby="notes-for-you">
    <h2 id="notes-for-you">${t("Notes for you")}</h2>
    <p class="words" lang=${langOf(notes)}>${say(notes)}</p>
  </section>`;
}
