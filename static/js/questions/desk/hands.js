/** Hands that were counted, by group: how many rose for each option; a second count corrects the first. */
import { html, useState } from "../../helpers/ui.js";
import { timeOfDay } from "../../helpers/time.js";
import { say, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Select } from "../../parts/console/fields.js";
import { seatsQuestion } from "../beyondseats.js";
import { keptOf } from "./kept.js";
import { votingGroups } from "./whose.js";
import { refusalHere } from "./refusals.js";

const NOTHING = { group: "", counts: {}, reason: "" };

/** `vote` as in the view's `votes`; nothing where an option may have several dots of one person. */
export function Hands({ vote, view: { groups }, live }) {
  const [begun] = useState(() => keptOf(vote, "hands").read() !== null); // before a reload, say
  const { cap, hands, open, round } = vote.activity;
  if (cap !== 1 || !(open || hands.length)) return null;
  const titleOf = (id) => say(groups.find((one) => one.id === id)?.title ?? id);
  return html`<details class="hands" open=${begun}>
    <summary>${t("Count hands")}</summary>
    ${hands.map((one) => html`<p key=${one.id}><strong>${titleOf(one.group)}</strong>: ${countsInWords(vote.activity, one.counts)}
      <span class="hint"> · ${timeOfDay(one.at)}${one.why && ` · ${one.why}`}</span></p>`)}
    ${open && html`<${HandsForm} key=${round.number} ...${{ vote, view: { groups }, live }} />`}
  </details>`;
}

function HandsForm({ vote, view: { groups }, live }) {
  const kept = keptOf(vote, "hands");
  const [draft, setDraft] = useState(() => kept.read() ?? NOTHING);
  const [state, setState] = useState({});
  const { themes, hands, round } = vote.activity;
  const counted = hands.find((one) => one.group === draft.group);
  const keep = (next) => {
    kept.write(next === NOTHING ? null : next);
    setDraft(next);
  };
  const set = (change) => {
    setState({});
    keep({ ...draft, ...change });
  };
  const send = async (event) => {
    event.preventDefault();
    if (state.sending) return;
    setState({ sending: true, sure: state.sure });
    const { group, counts, reason } = draft;
    const more = { ...(counted && { corrects: counted.id }), ...(state.sure && { sure: true }) };
    const answer = await live.send({ type: "CountHands", block: vote.id, group, counts, reason, ...more, round: round.number });
    setState(answer.ok ? { taken: true } : { refused: answer, sure: answer.code === "more-than-seats" });
    if (answer.ok) keep(NOTHING);
  };
  return html`<form class="entry-form" onSubmit=${send} autocomplete="off">
    <${Select} label=${t("Whose hands")} value=${draft.group} set=${(group) => set({ group })}
      options=${[["", t("Choose a group")], ...votingGroups(vote.activity, { groups }).map((one) => [one.id, say(one.title)])]} />
    <div class="marks">${themes.flatMap((theme) => theme.items).map((item) => html`<label class="mark" key=${item.id}>
      <input type="number" inputmode="numeric" min="0" max="9999" value=${draft.counts[item.id] ?? ""}
        onInput=${(event) => set({ counts: { ...draft.counts, [item.id]: Number(event.target.value) } })} />
      <${Say} text=${item.title} /></label>`)}</div>
    ${counted && html`<label class="field"><span>${t("Why it is counted again")}</span>
      <input value=${draft.reason} maxlength="200" required onInput=${(event) => set({ reason: event.target.value })} /></label>`}
    <div role="alert">${state.refused && html`<p class="problem">${state.sure ? handsQuestion(vote.activity, groups.find(({ id }) => id === draft.group)) : refusalHere(state.refused)}</p>`}</div>
    <div class="row"><button type="submit" class="primary" aria-disabled=${state.sending ? "true" : undefined} disabled=${!draft.group}>
        ${state.sure ? t("Count them all the same") : counted ? t("Correct the count") : t("Enter the count")}</button>
      <span role="status" class="hint">${state.taken && t("The hands are counted.")}</span></div>
  </form>`;
}

/** Asked where a body would have more ballots than seats: hands that were counted before do not count beside these. */
function handsQuestion({ channels, bodies }, group) {
  const others = channels.filter(({ channel }) => channel !== "hands");
  return seatsQuestion({ channels: others, bodies }, group, t("Count so many hands all the same?"));
}

/** "Paving 7, Trees 5": in the order of the paper. */
function countsInWords({ themes }, counts) {
  const items = themes.flatMap((theme) => theme.items).filter((item) => counts[item.id]);
  return items.map((item) => `${say(item.title)} ${counts[item.id]}`).join(", ") || t("none");
}
