/** What was entered, a line for each paper by its number; it opens to all that was ever read from it. */
import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { timeOfDay } from "../../helpers/time.js";
import { TextField } from "../../parts/console/fields.js";
import { finder } from "../../parts/console/finder.js";
import { EntryForm } from "./entryform.js";
import { refusalHere } from "./refusals.js";

const FEW = 8; // one looks through so many without searching

/** `vote` as in the view's `votes`. */
export function Sheets({ vote, view, live }) {
  const [wanted, setWanted] = useState("");
  const { sheets } = vote.activity;
  if (sheets.length === 0) return null;
  const found = sheets.filter(sheetFinder(wanted, view));
  const many = sheets.length > FEW;
  return html`<section class="sheets" aria-label=${t("What was entered")}>
    <h3>${t("What was entered")}</h3>
    ${many && html`<${TextField} label=${t("Find by number or name")} type="search" value=${wanted} set=${setWanted} />
      <p class="hint" role="status">${wanted.trim() && t("{n} of {all} found", { n: found.length, all: sheets.length })}</p>`}
    <ul role="list">${(many ? found : sheets).map((sheet) => html`<${Sheet} key=${sheet.id} ...${{ sheet, vote, view, live }} />`)}</ul>
  </section>`;
}

/** Digits are the beginning of a number; a word is a part of whose it is, or of what has become of it. */
export function sheetFinder(wanted, view) {
  const digits = /^0*(\d+)$/.exec(wanted.trim());
  if (digits) return ({ number }) => String(number).startsWith(digits[1]);
  const find = finder(wanted);
  return (sheet) => find({ name: `${whoseWords(sheet, view)} ${STATES[sheet.state]()}` });
}

/** Where two readings differ it is open from the start: somebody has to look. */
function Sheet({ sheet, vote, view, live }) {
  const [act, setAct] = useState(null); // {id, what}: the entry at which something is being done
  const done = () => setAct(null);
  return html`<li class="sheet-line" data-state=${sheet.state}><details class="entered" open=${sheet.state === "disputed"}>
    <summary><strong>${sheetWords(sheet)}</strong> <span class="sheet-whose">${whoseWords(sheet, view)}</span>
      ${" "}<span class="sheet-state">${STATES[sheet.state]()}</span></summary>
    <ol role="list">${sheet.entries.map((entry) => html`<li key=${entry.id} class="entry" data-state=${entry.state}>
      ${act?.id === entry.id && act.what === "correct"
        ? html`<${EntryForm} ...${{ vote, view, live, done }} corrected=${{ ...entry, number: sheet.number }} />`
        : html`<${EntryLine} ...${{ entry, sheet, vote, view }} act=${(what) => setAct({ id: entry.id, what })} />`}
      ${act?.id === entry.id && act.what === "withdraw" && html`<${TakingBack} ...${{ entry, vote, live, done }} />`}
    </li>`)}</ol>
  </details></li>`;
}

function EntryLine({ entry, sheet, vote, view, act }) {
  const { activity } = vote;
  const isPaper = sheet.channel === "paper";
  const stands = entry.state === "stands";
  const other = entry.person !== sheet.person || entry.group !== sheet.group;
  return html`<p class="hint">${whereAndWhen(entry)}${other && ` · ${whoseWords(entry, view)}`}</p>
    <p class="entry-marks">${entry.ballot ? marksInWords(activity, entry.ballot) : isPaper && t("Not shown until it was entered twice.")}</p>
    ${whyWords(entry).map((line) => html`<p key=${line}>${line}</p>`)}
    ${activity.open && stands && html`<div class="row">
      ${isPaper && html`<button type="button" onClick=${() => act("correct")}>${t("Correct")}</button>`}
      <button type="button" onClick=${() => act("withdraw")}>${t("Take back")}</button></div>`}`;
}

/** "Desk 2 · 4:20 PM"; on a tablet nobody sat. */
function whereAndWhen({ desk, at }) {
  return [desk > 0 && t("Desk {n}", { n: desk }), timeOfDay(at)].filter(Boolean).join(" · ");
}

/** What an entry was made for, and what has become of it. */
function whyWords({ state, corrects, why, withdrawal }) {
  return [
    why && (corrects ? t("Correction: {why}", { why }) : t("Counts instead of another ballot: {why}", { why })),
    state === "corrected" && t("Corrected, see below."),
    withdrawal && t("Taken back: {why}", { why: `${withdrawal.why} · ${whereAndWhen(withdrawal)}` }),
  ].filter(Boolean);
}

function sheetWords({ channel, number }) {
  const values = { number: String(number) };
  return channel === "tablet" ? t("Cast on a tablet, {number}", values) : t("Paper {number}", values);
}

const STATES = {
  counts: () => t("counts"),
  blank: () => t("blank"),
  replaced: () => t("replaced by another ballot"),
  waits: () => t("waits for the second entry"),
  disputed: () => t("disputed, does not count"),
  withdrawn: () => t("taken back"),
};

function whoseWords({ person, group }, view) {
  const named = person && view.people.find((one) => one.id === person);
  if (named) return say(named.name);
  const title = say(view.groups.find((one) => one.id === group)?.title ?? group);
  const badge = /^badge-(\d+)$/.exec(person ?? "");
  return badge ? `${t("Badge {number}", { number: badge[1] })} · ${title}` : title;
}

/** "Paving 2, Trees": in the order of the paper. */
function marksInWords({ themes, cap }, ballot) {
  const items = themes.flatMap((theme) => theme.items).filter((item) => ballot[item.id]);
  return items.map((item) => (cap === 1 ? say(item.title) : `${say(item.title)} ${ballot[item.id]}`)).join(", ") || t("blank");
}

/** An entry of what is no paper, a wrong number say, is taken back with a reason. */
function TakingBack({ entry, vote, live, done }) {
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
