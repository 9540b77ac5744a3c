/** Moves one person to another team; used wherever a person is listed. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { Select } from "./fields.js";

/** `terse` leaves the label to screen readers, where the person's name stands beside it. */
export function TeamChoice({ store, person, terse = false }) {
  const teams = store.plan.value?.teams ?? [];
  if (!teams.length || !store.may("MovePerson")) return null;
  const move = (team) => store.act({ type: "MovePerson", person: person.id, team });
  const options = teams.map((team) => [team.id, say(team.title)]);
  return html`<${Select} label=${t("Team of {name}", { name: say(person.name) })} quiet=${terse}
    value=${person.team ?? ""} set=${move} options=${person.team ? options : [["", t("No team yet")], ...options]} />`;
}
