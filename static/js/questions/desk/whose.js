/** Whose paper it is: a name that stands on it, or of which group, where none does. */
import { html } from "../../helpers/ui.js";
import { lang, say, t } from "../../helpers/words.js";
import { Select } from "../../parts/console/fields.js";

/** Those that have a ballot in this vote. */
export function votingGroups({ groups: voting }, { groups }) {
  return voting ? groups.filter(({ id }) => voting.some((one) => one.id === id)) : groups;
}

/** `draft` has `person` and `group`, by id; `set` gets what changes. */
export function Whose({ draft, set, view, activity }) {
  const groups = votingGroups(activity, view);
  const byName = (one, other) => say(one.name).localeCompare(say(other.name), lang());
  const named = groups.map((group) => [group, view.people.filter((one) => one.group === group.id).sort(byName)]);
  return html`<label class="field"><span>${t("Name on it")}</span>
      <select value=${draft.person} onChange=${(event) => set({ person: event.target.value })}>
        <option value="">${t("No name")}</option>
        ${named.filter(([, people]) => people.length).map(([group, people]) => html`<optgroup key=${group.id} label=${say(group.title)}>
          ${people.map((one) => html`<option key=${one.id} value=${one.id}>${say(one.name)}</option>`)}</optgroup>`)}
      </select></label>
    ${!draft.person && html`<${Select} label=${t("Whose paper it is")} value=${draft.group} set=${(group) => set({ group })}
      options=${[["", t("Choose a group")], ...groups.map((one) => [one.id, say(one.title)])]} required />`}`;
}
