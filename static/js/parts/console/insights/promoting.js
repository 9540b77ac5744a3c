/** An insight among what is voted on: put on the next vote's list, worded there, taken off while nobody has voted. */
import { html, useSignal } from "../../../helpers/ui.js";
import { langOf, say, t } from "../../../helpers/words.js";
import { Select } from "../fields.js";
import { onEscape } from "../titlefields.js";
import { useOnce } from "./once.js";

const TOAST = { key: "insights" };

/**
 * Whether an insight can be put on the next vote's list: "now"; "theme" where it has to be said first under which key
 * theme; "none" where that vote has no list for its key theme; "" where there is no vote, or it is there already.
 */
export function fits(insight, vote) {
  if (!vote || insight.became || insight.candidates?.some((one) => one.block === vote.block)) return "";
  if (insight.theme) return vote.themes.includes(insight.theme) ? "now" : "none";
  return vote.themes.length === 1 ? "now" : "theme";
}

/** One press, in the vote that stands beside it; where a key theme is missing, `ask` for it. */
export function Promote({ store, insight, vote, ask }) {
  const how = fits(insight, vote);
  if (how === "none") return html`<p class="hint">${t("Its key theme has no list in “{block}”.", { block: say(vote.of) })}</p>`;
  if (how === "theme") return html`<button type="button" onClick=${ask}>${t("Put it on the list…")}</button>`;
  return how && html`<button type="button" onClick=${() => promote(store, insight, vote)}>${t("Put it on the list")}</button>`;
}

/** `named`: the step by which it was given its key theme, which goes back with it. */
async function promote(store, insight, vote, named) {
  const its = { insight: insight.id, block: vote.block };
  if (!(await store.act({ type: "PromoteInsight", ...its })).ok) return;
  const undo = async () => {
    const { ok } = await store.act({ type: "WithdrawCandidate", ...its });
    if (ok && named) store.act({ type: "UndoInsightStep", step: named });
  };
  const said = t("On the list of “{block}”: {title}", { block: say(vote.of), title: say(insight.title) });
  store.toasts.show(said, { ...TOAST, action: { label: t("Undo"), run: undo } });
}

/** Under which of the vote's lists: that becomes its key theme. */
export function UnderWhich({ store, insight, vote, leave }) {
  const themes = (store.plan.value?.themes ?? []).filter((one) => vote?.themes.includes(one.id));
  const theme = useSignal(themes[0]?.id);
  const put = useOnce(async () => {
    const { title } = insight;
    const named = await store.act({ type: "NameInsight", insight: insight.id, title, theme: theme.value, was: title });
    if (!named.ok) return;
    await promote(store, insight, vote, named.made);
    leave();
  });
  return html`<form class="row" onSubmit=${put} onKeyDown=${onEscape(leave)}>
    <${Select} label=${t("Key theme")} value=${theme.value} set=${(value) => (theme.value = value)}
      options=${themes.map((one) => [one.id, say(one.title)])} />
    <button type="submit" class="primary" disabled=${!themes.length}>${t("Put it on the list")}</button>
    <button type="button" class="quiet" onClick=${leave}>${t("Cancel")}</button>
  </form>`;
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
