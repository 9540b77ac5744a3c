/** Hands that were counted, by group: how many rose for each option; a second count corrects the first. */
import { html, useState } from "../../helpers/ui.js";
import { timeOfDay } from "../../helpers/time.js";
import { say, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Select } from "../../parts/console/fields.js";
import { refusalHere } from "./refusals.js";

/** `vote` as in the view's `votes`; nothing where an option may have several dots of one person. */
export function Hands({ vote, view, live }) {
  const { cap, hands, open } = vote.activity;
  if (cap !== 1 || !(open || hands.length)) return null;
  const titleOf = (id) => say(view.groups.find((one) => one.id === id)?.title ?? id);
  return html`<details class="hands">
    <summary>${t("Count hands")}</summary>
    ${hands.map((one) => html`<p key=${one.id}><strong>${titleOf(one.group)}</strong>: ${countsInWords(vote.activity, one.counts)}
      <span class="hint"> · ${timeOfDay(one.at)}${one.why && ` · ${one.why}`}</span></p>`)}
    ${open && html`<${HandsForm} ...${{ vote, view, live }} />`}
  </details>`;
}

function HandsForm({ vote, view, live }) {
  const [draft, setDraft] = useState({ group: "", counts: {}, reason: "" });
  const [state, setState] = useState({});
  const { themes, hands, round } = vote.activity;
  const counted = hands.find((one) => one.group === draft.group);
  const set = (change) => setDraft((now) => ({ ...now, ...change }));
  const send = async (event) => {
    event.preventDefault();
    if (state.sending) return;
    setState({ sending: true });
    const { group, counts, reason } = draft;
    const corrects = counted ? { corrects: counted.id } : {};
    const answer = await live.send({ type: "CountHands", block: vote.id, group, counts, reason, ...corrects, round: round.number });
    setState(answer.ok ? { taken: true } : { refused: answer });
    if (answer.ok) setDraft({ group: "", counts: {}, reason: "" });
  };
  return html`<form class="entry-form" onSubmit=${send} autocomplete="off">
    <${Select} label=${t("Whose hands")} value=${draft.group} set=${(group) => set({ group })}
      options=${[["", t("Choose a group")], ...view.groups.map((one) => [one.id, say(one.title)])]} />
    <div class="marks">${themes.flatMap((theme) => theme.items).map((item) => html`<label class="mark" key=${item.id}>
      <input type="number" inputmode="numeric" min="0" max="9999" value=${draft.counts[item.id] ?? ""}
        onInput=${(event) => set({ counts: { ...draft.counts, [item.id]: Number(event.target.value) } })} />
      <${Say} text=${item.title} /></label>`)}</div>
    ${counted && html`<label class="field"><span>${t("Why it is counted again")}</span>
      <input value=${draft.reason} maxlength="200" required onInput=${(event) => set({ reason: event.target.value })} /></label>`}
    <div role="alert">${state.refused && html`<p class="problem">${refusalHere(state.refused)}</p>`}</div>
    <div class="row"><button type="submit" class="primary" aria-disabled=${state.sending ? "true" : undefined} disabled=${!draft.group}>
        ${counted ? t("Correct the count") : t("Enter the count")}</button>
      <span role="status" class="hint">${state.taken && t("The hands are counted.")}</span></div>
  </form>`;
}

/** "Paving 7, Trees 5": in the order of the paper. */
function countsInWords({ themes }, counts) {
  const items = themes.flatMap((theme) => theme.items).filter((item) => counts[item.id]);
  return items.map((item) => `${say(item.title)} ${counts[item.id]}`).join(", ") || t("none");
}
