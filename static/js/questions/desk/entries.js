/** What was entered of papers, the latest first: whether each counts, and ways to put it right. */
import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { timeOfDay } from "../../helpers/time.js";
import { EntryForm } from "./entryform.js";
import { refusalHere } from "./refusals.js";

/** `vote` as in the view's `votes`. */
export function Entries({ vote, view, live }) {
  const [open, setOpen] = useState(null); // {id, what}: the entry at which something is being done
  const { entries } = vote.activity;
  if (entries.length === 0) return null;
  const close = () => setOpen(null);
  return html`<section class="entries" aria-label=${t("What was entered")}>
    <h3>${t("What was entered")}</h3>
    <ul role="list">${entries.map((entry) => html`<li key=${entry.id} class="entry" data-standing=${entry.state}>
      ${open?.id === entry.id && open.what === "correct"
        ? html`<${EntryForm} ...${{ vote, view, live }} corrected=${entry} done=${close} />`
        : html`<${EntryLine} ...${{ entry, vote, view, live }} act=${(what) => setOpen({ id: entry.id, what })} />`}
      ${open?.id === entry.id && open.what === "withdraw" && html`<${Withdrawal} ...${{ entry, vote, live }} done=${close} />`}
    </li>`)}</ul>
  </section>`;
}

function EntryLine({ entry, vote, view, act }) {
  const { activity } = vote;
  const isPaper = entry.channel === "paper";
  return html`<div class="entry-line">
    <p><strong>${sheetWords(entry)}</strong> · ${whoseWords(entry, view)}
      ${" "}<span class="entry-standing">${STANDINGS[entry.state]()}</span></p>
    <p>${entry.ballot ? marksInWords(activity, entry.ballot) : isPaper && t("Not shown until it was entered twice.")}</p>
    <p class="hint">${timeOfDay(entry.at)}${entry.why && ` · ${entry.why}`}</p>
    ${activity.open && html`<div class="row">
      ${isPaper && html`<button type="button" onClick=${() => act("correct")}>${t("Correct")}</button>`}
      <button type="button" onClick=${() => act("withdraw")}>${t("Take back")}</button></div>`}
  </div>`;
}

function sheetWords({ channel, number }) {
  const values = { number: String(number) };
  return channel === "tablet" ? t("Cast on a tablet, {number}", values) : t("Paper {number}", values);
}

const STANDINGS = {
  counts: () => t("counts"),
  waits: () => t("waits for the second entry"),
  disputed: () => t("disputed, does not count"),
};

function whoseWords({ person, group }, view) {
  const named = person && view.people.find((one) => one.id === person);
  if (named) return say(named.name);
  return say(view.groups.find((one) => one.id === group)?.title ?? group);
}

/** "Paving 2, Trees": in the order of the paper. */
export function marksInWords({ themes, cap }, ballot) {
  const items = themes.flatMap((theme) => theme.items).filter((item) => ballot[item.id]);
  return items.map((item) => (cap === 1 ? say(item.title) : `${say(item.title)} ${ballot[item.id]}`)).join(", ") || t("blank");
}

/** An entry of what is no paper, a wrong number say, is taken back with a reason. */
function Withdrawal({ entry, vote, live, done }) {
  const [reason, setReason] = useState("");
  const [refused, setRefused] = useState(null);
  const send = async (event) => {
    event.preventDefault();
    const answer = await live.send({ type: "WithdrawEntry", block: vote.id, entry: entry.id, reason });
    if (answer.ok) done();
    else setRefused(answer);
  };
  return html`<form class="row" onSubmit=${send}>
    <label class="field"><span>${t("Why it is taken back")}</span>
      <input value=${reason} maxlength="200" required onInput=${(event) => setReason(event.target.value)} /></label>
    <button type="submit">${t("Take this entry back")}</button>
    <button type="button" onClick=${done}>${t("Cancel")}</button>
    <div role="alert">${refused && html`<p class="problem">${refusalHere(refused)}</p>`}</div>
  </form>`;
}
