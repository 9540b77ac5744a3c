/** The facilitator's line: the teams whose hand is up, the longest first, each to be answered. */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";

export function TeamHands({ teams, block, store }) {
  const line = teams.filter(({ hand }) => hand > 0).sort((one, other) => one.hand - other.hand);
  if (!line.length) return null;
  return html`<section class="hands" role="status" aria-label=${t("Hands that are up")}>
    <ol>${line.map((team) => html`<li key=${team.id}>
      <span lang=${langOf(team.title)}>${t("Hand up: {team}", { team: say(team.title) })}</span>
      ${store.may("LowerHand") && html`<button type="button" onClick=${() => store.act({ type: "LowerHand", block: block.id, team: team.id })}>
        ${t("Answered")}<span class="sr-only">: ${say(team.title)}</span></button>`}</li>`)}</ol>
  </section>`;
}
