/**
 * The insight desk: what teams, residents and the plan say, gathered by hand into insights. It stands over the
 * block's work on the consoles that open it; the hall goes on. What it shows is sent while it is open.
 */
import { html, useEffect, useSignal } from "../../../helpers/ui.js";
import { t } from "../../../helpers/words.js";
import { useWatched } from "../../watching.js";
import { Acts } from "./acts.js";
import { Insights } from "./insights.js";
import { overtaken, toldOf } from "./overtaken.js";
import { AskForSuggestions, Suggestions } from "./suggestions.js";
import { Voices } from "./voices.js";

export const TOPIC = "insights";

export function InsightDesk({ store }) {
  const view = store.live.view(TOPIC).value;
  const chosen = useSignal(new Set());
  useWatched(store.live, [TOPIC]);
  useEffect(() => {
    for (const one of view ? overtaken(store.insights.moves, view, Date.now()) : []) {
      store.toasts.show(toldOf(one, view), { key: `overtaken ${one.id}` });
    }
  }, [store, view]);
  return html`<section class="work insight-desk" aria-labelledby="insight-desk-title">
    <div class="row desk-head">
      <h2 id="insight-desk-title">${t("Insights")}</h2>
      ${view && html`<${AskForSuggestions} store=${store} view=${view} />`}
      <button type="button" onClick=${store.insights.close}>${t("Back to the block")}</button>
    </div>
    ${view ? html`<${Acts} store=${store} view=${view} chosen=${chosen} />
      <${Suggestions} store=${store} view=${view} />
      <div class="insight-lists"><${Voices} store=${store} view=${view} chosen=${chosen} /><${Insights} store=${store} view=${view} /></div>`
      : html`<p class="loading" role="status">${t("Connecting…")}</p>`}
  </section>`;
}
