/** A team's raised hand: up, with its place in the facilitator's line, or down. A later part of the face. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";

export default function HandFace({ block, live, room }) {
  const place = room.hand ?? 0;
  const words = place > 0 && placeWords(place);
  useAnnounced("hand", words);
  const run = (type) => () => live.send({ type, block: block.id });
  return html`<div class="hand">
    ${words && html`<p class="state">${words}</p>`}
    ${place > 0
      ? html`<button type="button" class="quiet" onClick=${run("LowerHand")}>${t("Take our hand down")}</button>`
      : html`<button type="button" class="quiet" onClick=${run("RaiseHand")}>${t("Ask for the facilitator")}</button>`}
  </div>`;
}

function placeWords(place) {
  return place === 1 ? t("Your team’s hand is up: you are next.") : t("Your team’s hand is up: number {n} in line.", { n: place });
}
