/** Moves one person to another team; used wherever a person is listed. */

import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";

/** `terse` leaves the label to screen readers, where the person's name stands beside it. */
export function TeamChoice({ helm, person, terse = false }) {
  const teams = helm.plan.value?.teams ?? [];
  if (!teams.length || !helm.may("MovePerson")) return null;
  const move = (event) => helm.act({ type: "MovePerson", person: person.id, team: event.target.value });
  return html`<label class="field team-choice"><span class=${terse ? "sr-only" : ""}>${t("Team of {name}", { name: say(person.name) })}</span>
    <select value=${person.team ?? ""} onChange=${move}>
      ${!person.team && html`<option value="" disabled>${t("No team yet")}</option>`}
      ${teams.map((team) => html`<option key=${team.id} value=${team.id}>${say(team.title)}</option>`)}
    </select></label>`;
}
