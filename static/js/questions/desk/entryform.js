/** Entering a paper: its number, whose it is, what is on it. What is typed stays until the server has taken it. */
import { html, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { TextField } from "../../parts/console/fields.js";
import { seatsQuestion } from "../beyondseats.js";
import { keptOf } from "./kept.js";
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
  const kept = keptOf(vote, corrected?.id ?? "paper");
  const own = keptOf(vote, "entered"); // in this tab, by entry: a first one is shown to nobody else
  const [draft, setDraft] = useState(() => kept.read() ?? begun(vote, corrected, own.read()));
  const [state, setState] = useState({});
  const form = useRef(null);
  const keep = (next) => {
    kept.write(next);
    setDraft(next);
  };
  const set = (change) => {
    keep({ ...draft, ...change });
    setState(({ entered, replaces, sure }) => ({
      entered, typing: true, replaces: replaces && !("person" in change), sure: sure && "reason" in change,
    }));
  };
  useLayoutEffect(() => { if (corrected) form.current.querySelector("input, select").focus(); }, []);

  const send = async (event) => {
    event?.preventDefault();
    if (state.sending) return;
    const { replaces, sure } = state;
    const wrong = faultOf(draft, vote.activity);
    if (wrong) return setState({ wrong, replaces });
    setState({ sending: true, replaces, sure });
    const answer = await live.send(command(vote, draft, corrected, state));
    setState(answer.ok ? { entered: String(Number(draft.number)) } : {
      refused: answer,
      replaces: replaces || answer.code === "voted-already",
      sure: answer.code === "more-than-seats",
    });
    if (!answer.ok) return;
    own.write({ ...own.read(), [answer.made]: placed(draft.ballot) });
    if (corrected) return leave();
    keep({ ...NOTHING, number: String(Number(draft.number) + 1) });
    form.current.querySelector("input").focus();
  };
  const leave = () => {
    kept.write(null);
    done();
  };
  const why = corrected || state.replaces || draft.reason;
  const unknown = corrected && !corrected.ballot && !own.read()?.[corrected.id];
  return html`<form class="entry-form" ref=${form} onSubmit=${send} autocomplete="off" novalidate>
    <h3>${corrected ? t("Correct paper {number}", { number: String(corrected.number) }) : t("Enter a paper")}</h3>
    <div class="row">
      ${!corrected && html`<${TextField} label=${t("Number on the paper")} value=${draft.number} set=${(number) => set({ number })}
        max=${4} inputmode="numeric" required className="short" />`}
      <${Whose} ...${{ draft, set, view, activity: vote.activity }} />
    </div>
    <${PaperMarks} ...${{ activity: vote.activity, themes: view.themes, ballot: draft.ballot }} set=${(ballot) => set({ ballot })} />
    ${why && html`<${TextField} label=${corrected ? t("Why it is corrected") : t("Why the paper counts instead")} value=${draft.reason}
      set=${(reason) => set({ reason })} max=${LONGEST_REASON} required />`}
    ${unknown && html`<p class="problem">${t("What this entry says is not shown before the second. Enter all that is on the paper.")}</p>`}
    ${corrected && html`<p class="hint">${t("A wrong number is not corrected: take the entry back and enter the paper anew.")}</p>`}
    <p class="hint">${t("A paper that is blank or not valid is entered with nothing on it.")}</p>
    <div role="alert">${state.wrong && html`<p class="problem">${state.wrong}</p>`}${state.refused && html`<p class="problem">${state.sure
      ? seatsQuestion(vote.activity, groupOf(draft, view), t("Count this paper as well?")) : refusalHere(state.refused)}</p>`}</div>
    <div class="row">
      <button type="submit" class="primary" aria-disabled=${state.sending ? "true" : undefined}>${labelOf(draft, corrected, state)}</button>
      ${corrected && html`<button type="button" onClick=${leave}>${t("Cancel")}</button>`}
      ${(state.replaces || state.sure) && !corrected && html`<button type="button" onClick=${() => setState({})}>${t("Do not count the paper")}</button>`}
      <span role="status" class="hint">${becameWords(vote.activity, state)}</span>
    </div>
  </form>`;
}

/** What became of the paper entered last, as it stands; that two read it differently also while the next is typed. */
function becameWords({ sheets }, { entered: number, typing }) {
  const found = sheets.find((one) => one.channel === "paper" && String(one.number) === number);
  if (!found || found.state === "withdrawn") return "";
  if (found.state === "disputed") {
    return t("Paper {number} was entered, and the other desk read it differently: it does not count. It stands under “What was entered”.", { number });
  }
  if (typing) return "";
  return found.state === "waits" ? t("Paper {number} was entered once. It counts once the other desk has entered it alike.", { number })
    : t("Paper {number} was entered.", { number });
}

const NUMBER = /^0*[1-9][0-9]{0,3}$/;

/** What can be seen to be wrong before it is sent, in words with the limit; else null. */
function faultOf({ number, person, group, ballot }, { budget, cap }) {
  const counts = Object.values(placed(ballot));
  if (!NUMBER.test(number)) return t("The number of a paper is 1 to 9999, in digits alone.");
  if (!person && !group) return t("Choose whose paper it is.");
  if (counts.some((one) => !Number.isInteger(one) || one > cap)) {
    return t("At most {cap} on one option. A paper with more on one is not valid: enter it with nothing on it.", { cap });
  }
  const given = counts.reduce((sum, one) => sum + one, 0);
  return given > budget ? t("At most {budget} on a paper. One with more is not valid: enter it with nothing on it.", { budget }) : null;
}

function begun({ activity }, corrected, own) {
  if (corrected) {
    const ballot = corrected.ballot ?? own?.[corrected.id];
    return { ...NOTHING, ...pick({ ...corrected, ballot }), number: String(corrected.number) };
  }
  const highest = Math.max(0, ...activity.sheets.filter(isPaperThere).map((one) => one.number));
  return { ...NOTHING, number: String(highest + 1) };
}

const isPaperThere = ({ channel, state }) => channel === "paper" && state !== "withdrawn";

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
