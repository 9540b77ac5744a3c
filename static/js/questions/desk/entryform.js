/** Entering a paper: its number, whose it is, what is on it. What is typed stays until the server has taken it. */
import { html, useEffect, useRef, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { TextField } from "../../parts/console/fields.js";
import { seatsQuestion } from "../beyondseats.js";
import { PaperMarks, placed } from "./marks.js";
import { refusalHere } from "./refusals.js";
import { Whose } from "./whose.js";

const NOTHING = { person: "", group: "", ballot: {}, reason: "" };
const LONGEST_REASON = 200;

/**
 * `vote` as in the view's `votes`. `corrected`: the entry that is put right, or null; `done` is called once it is,
 * or was not to be after all.
 */
export function EntryForm({ vote, view, live, corrected, done }) {
  const [draft, setDraft] = useState(() => begun(vote, corrected));
  const [state, setState] = useState({});
  const form = useRef(null);
  const set = (change) => setDraft((now) => ({ ...now, ...change }));
  useEffect(() => { if (corrected) form.current.querySelector("input, select").focus(); }, []);

  const send = async (event) => {
    event?.preventDefault();
    if (state.sending) return;
    const { replaces, sure } = state;
    setState({ sending: true, replaces, sure });
    const answer = await live.send(command(vote, draft, corrected, state));
    setState(answer.ok ? { entered: draft.number } : {
      refused: answer,
      replaces: replaces || answer.code === "voted-already",
      sure: answer.code === "more-than-seats",
    });
    if (!answer.ok) return;
    if (corrected) done();
    else setDraft({ ...NOTHING, group: draft.group, number: String(Number(draft.number) + 1) });
    if (!corrected) form.current.querySelector("input").focus();
  };
  const why = corrected || state.replaces;
  return html`<form class="entry-form" ref=${form} onSubmit=${send} autocomplete="off">
    <h3>${corrected ? t("Correct paper {number}", { number: String(corrected.number) }) : t("Enter a paper")}</h3>
    <div class="row">
      ${!corrected && html`<${TextField} label=${t("Number on the paper")} value=${draft.number} set=${(number) => set({ number })}
        max=${4} inputmode="numeric" pattern="[0-9]*" required className="short" />`}
      <${Whose} ...${{ draft, set, view }} />
    </div>
    <${PaperMarks} ...${{ activity: vote.activity, themes: view.themes, ballot: draft.ballot }} set=${(ballot) => set({ ballot })} />
    ${why && html`<${TextField} label=${corrected ? t("Why it is corrected") : t("Why the paper counts instead")} value=${draft.reason}
      set=${(reason) => set({ reason })} max=${LONGEST_REASON} required />`}
    <p class="hint">${t("A paper that is blank or not valid is entered with nothing on it.")}</p>
    <div role="alert">${state.refused && html`<p class="problem">${state.sure
      ? seatsQuestion(vote.activity, groupOf(draft, view), t("Count this paper as well?")) : refusalHere(state.refused)}</p>`}</div>
    <div class="row">
      <button type="submit" class="primary" aria-disabled=${state.sending ? "true" : undefined}>${labelOf(draft, corrected, state)}</button>
      ${corrected && html`<button type="button" onClick=${done}>${t("Cancel")}</button>`}
      ${(state.replaces || state.sure) && !corrected && html`<button type="button" onClick=${() => setState({})}>${t("Do not count the paper")}</button>`}
      <span role="status" class="hint">${state.entered && t("Paper {number} was entered.", { number: state.entered })}</span>
    </div>
  </form>`;
}

function begun({ activity }, corrected) {
  if (corrected) return { ...NOTHING, ...pick(corrected), number: String(corrected.number) };
  const highest = Math.max(0, ...activity.entries.filter((one) => one.channel === "paper").map((one) => one.number));
  return { ...NOTHING, number: String(highest + 1) };
}

const pick = ({ person, group, ballot }) => ({ person: person ?? "", group, ballot: ballot ?? {} });

/** The group that a paper counts for. */
function groupOf({ person, group }, { people, groups }) {
  const id = people.find((one) => one.id === person)?.group ?? group;
  return groups.find((one) => one.id === id);
}

function command({ id: block, activity: { round: { number: round } } }, draft, corrected, { replaces, sure }) {
  return {
    type: "EnterBallot",
    block,
    channel: "paper",
    number: Number(draft.number),
    ballot: placed(draft.ballot),
    ...(draft.person ? { person: draft.person } : { group: draft.group }),
    ...(corrected && { corrects: corrected.id }),
    ...(replaces && { replaces: true }),
    ...(sure && { sure: true }),
    reason: draft.reason,
    round,
  };
}

function labelOf({ number, ballot }, corrected, { sending, replaces, sure }) {
  if (sending) return t("Sending…");
  if (sure) return t("Count it all the same");
  if (corrected) return t("Save the correction");
  if (replaces) return t("Count the paper instead");
  return Object.keys(placed(ballot)).length ? t("Enter paper {number}", { number }) : t("Enter paper {number} as blank", { number });
}
