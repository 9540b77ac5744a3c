/** An insight among what is voted on: put on the next vote's list, worded there, taken off while nobody has voted. */
import { html } from "../../../helpers/ui.js";
import { langOf, say, t } from "../../../helpers/words.js";

const TOAST = { key: "insights" };

/** Whether an insight can be put on the next vote's list, and under which theme it would stand. */
export function fits(insight, vote) {
  if (!vote || insight.became || insight.candidates?.some((one) => one.block === vote.block)) return false;
  return vote.themes.includes(insight.theme) || (!insight.theme && vote.themes.length === 1);
}

/** One press, in the vote that stands beside it. */
export function Promote({ store, insight, vote }) {
  const promote = async () => {
    const its = { insight: insight.id, block: vote.block };
    if (!(await store.act({ type: "PromoteInsight", ...its })).ok) return;
    const undo = () => store.act({ type: "WithdrawCandidate", ...its });
    const said = t("On the list of “{block}”: {title}", { block: say(vote.of), title: say(insight.title) });
    store.toasts.show(said, { ...TOAST, action: { label: t("Undo"), run: undo } });
  };
  return html`<button type="button" onClick=${promote}>${t("Put it on the list")}</button>`;
}

/** The lists on which it stands, as it is worded there, with the way back. */
export function OnLists({ store, insight }) {
  return (insight.candidates ?? []).map((one) => html`<div key=${one.block} class="row on-list">
    <p>${t("On the list of “{block}”", { block: say(one.of) })}
      ${say(one.title) !== say(insight.title) && html` · <q lang=${langOf(one.title)}>${say(one.title)}</q>`}
      ${!one.can_leave && html` <span class="hint">${t("It stays: people have chosen from it, or could.")}</span>`}</p>
    ${one.can_leave && html`<button type="button" class="quiet" onClick=${() => withdraw(store, insight, one)}>${t("Take it off the list")}</button>`}
  </div>`);
}

async function withdraw(store, insight, { block, of }) {
  const its = { insight: insight.id, block };
  if (!(await store.act({ type: "WithdrawCandidate", ...its })).ok) return;
  const again = insight.became ? {} : { action: { label: t("Undo"), run: () => store.act({ type: "PromoteInsight", ...its }) } };
  store.toasts.show(t("Off the list of “{block}”: {title}", { block: say(of), title: say(insight.title) }), { ...TOAST, ...again });
}

/** What becomes of an insight's place on lists when it is part of another, or taken apart. */
export function staysListed({ candidates }) {
  const blocks = candidates.map(({ of }) => `“${say(of)}”`).join(", ");
  return t("It is on the list of {blocks}, and stays there as it is worded. Its trail keeps what it came from. To have it off the list, take it off first.", { blocks });
}

/** Where an insight would be voted on, or why nowhere: said once, above all of them. */
export function NextVote({ vote }) {
  return html`<p class="hint">${vote
    ? t("What is put on the list can be chosen in “{block}”. Its key theme says on which list.", { block: say(vote.of) })
    : t("Nothing is to come in which an insight could be chosen.")}</p>`;
}
