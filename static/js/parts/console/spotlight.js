/** Putting something over the block that runs: pressed once it has the whole stage, once more and it is off. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

/** `of` and `id` name one thing of the block, as the pieces of its pages do; without them the whole block. */
export function Spotlight({ store, block, of = "", id = "", label = t("Show on the stage") }) {
  if (!store.may("Spotlight")) return null;
  const on = isOnStage(store.stage.value?.spot, { block, of, id });
  const put = of ? { type: "Spotlight", block, of, id } : { type: "Spotlight", block };
  const press = () => store.remote.cover(on ? { type: "ClearSpot" } : put);
  return html`<button type="button" class="spotlight" aria-pressed=${on ? "true" : "false"} onClick=${press}>${label}</button>`;
}

/** Whether this and nothing else stands over the block. */
function isOnStage(spot, { block, of, id }) {
  return Boolean(spot?.block) && spot.block.id === block && (spot.of ?? "") === of && (spot.id ?? "") === id;
}
