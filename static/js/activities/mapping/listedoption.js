/** An item of the list, with what can still be done about its words: in place, and back by the same way. */
import { nameOf } from "../../helpers/languages.js";
import { page } from "../../helpers/page.js";
import { html, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { figure, say, t } from "../../helpers/words.js";
import { TextField } from "../../parts/console/fields.js";
import { AskFirst } from "../../parts/console/question.js";
import { onEscape, TitleFields, written } from "../../parts/console/titlefields.js";
import { Also } from "../../questions/also.js";
import { Say } from "../../parts/say.js";
import { entriesStand } from "../../questions/papers.js";
import { languagesWithout } from "./languageswithout.js";
import { MergeForm, separate } from "./mergeform.js";

const LONGEST = 200;

export function ListedOption({ item, theme, activity, block, store }) {
  const [form, setForm] = useState(null);
  const opener = useRef(null);
  const close = () => {
    setForm(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const Form = form;
  const among = theme.items.filter((one) => one !== item);
  const pairs = activity.alike.filter((pair) => pair.includes(item.id)).flat();
  const alike = pairs.filter((id) => among.some((one) => one.id === id));
  return html`<li class="listed">
    <p class="listed-what"><${Say} tag="strong" text=${item.title} /><${Say} tag="small" text=${item.source} />
      <small><${Also} merged=${item.merged} /></small></p>
    ${activity.last_merge?.kept === item.id && html`<${Separate} ...${{ title: say(item.title), activity, block, store }} />`}
    ${form ? html`<${Form} ...${{ item, among, alike, block, store, close }} />`
      : html`<${Ways} ...${{ item, activity, block, store, opener }} mergeable=${among.length > 0 && !isClosed(activity) && !entriesStand(activity)}
          open=${(one) => setForm(() => one)} />`}
  </li>`;
}

/** The last merge is taken back exactly, as long as nobody has changed their dots on it; else it says why not. */
function Separate({ title, activity: { last_merge: last, opened, open }, block, store }) {
  const why = whyOne(last, opened && !open);
  return html`<p class="row"><span>${t("“{title}” was made of several.", { title })}</span>
    ${why ? html`<span class="hint">${why}</span>`
      : html`<button type="button" onClick=${() => separate(store, block.id, last.kept)}>${t("Separate them again")}</button>`}</p>`;
}

function whyOne({ since, entered }, closed) {
  if (closed) return t("Voting is closed, so it stays one.");
  if (entered) return t("Papers or hands were entered by this list, so it stays one.");
  return since && (since === 1 ? t("It stays one: 1 person has changed their dots on it since.")
    : t("It stays one: {n} people have changed their dots on it since.", { n: figure(since) }));
}

/** What can be done about it now. */
function Ways({ item, activity, block, store, opener, open, mergeable }) {
  const title = say(item.title);
  const merge = mergeable && html`<button type="button" ref=${activity.voted ? opener : null} onClick=${() => open(MergeForm)}>${t("Merge…")}<${Of} title=${title} /></button>`;
  const remove = () => store.act({ type: "RemoveOption", block: block.id, option: item.id });
  if (!activity.voted) return html`<div class="listed-ways">
    <button type="button" ref=${opener} onClick=${() => open(Rewording)}>${t("Change the wording…")}<${Of} title=${title} /></button>
    ${merge}
    <${AskFirst} label=${html`${t("Take off the list")}<${Of} title=${title} />`} run=${remove} yes=${t("Yes, take it off")}
      question=${t("Take “{title}” off the list?", { title })} />
  </div>`;
  const untold = languagesWithout(item.title, page.languages).length > 0;
  return html`<div class="listed-ways">
    ${untold && html`<button type="button" ref=${opener} onClick=${() => open(Translating)}>${t("Translate…")}<${Of} title=${title} /></button>`}
    ${merge}
  </div>`;
}

const isClosed = ({ opened, open }) => opened && !open;

/** Which one a button is for, where the eye sees it beside. */
function Of({ title }) {
  return html`<span class="sr-only">: ${title}</span>`;
}

function Rewording({ item, block, store, close }) {
  const [title, setTitle] = useState(item.title);
  const [source, setSource] = useState(item.source ?? {});
  const send = () => store.act({ type: "RewordOption", block: block.id, option: item.id, title: written(title), source: written(source) });
  return html`<${InPlace} ...${{ send, close }} ready=${Boolean(written(title))}>
    <${TitleFields} label=${t("Item")} title=${title} set=${setTitle} />
    <${TitleFields} label=${t("Where it comes from (may stay empty)")} title=${source} set=${setSource} />
    ${leftAsItWas(item.title, title).map((one) => html`<p key=${one} class="hint" role="status">
      ${t("{language} is not changed. It still reads: “{title}”", { language: nameOf(one), title: item.title[one] })}</p>`)}
  <//>`;
}

/** In which languages an option would go on reading as before, where it is changed in another. */
function leftAsItWas(before, now) {
  const isSame = (one) => before[one] && (now[one] ?? "").trim() === before[one];
  const same = page.languages.filter(isSame);
  const changed = page.languages.some((one) => !isSame(one) && now[one]?.trim());
  return changed ? same : [];
}

function Translating({ item, block, store, close }) {
  const [said, setSaid] = useState({});
  const [open] = useState(() => languagesWithout(item.title, page.languages));
  const send = async () => {
    const answers = [];
    for (const [language, title] of Object.entries(written(said))) {
      answers.push(await store.act({ type: "TranslateOption", block: block.id, option: item.id, language, title }));
    }
    return { ok: answers.every((one) => one.ok) };
  };
  return html`<${InPlace} ...${{ send, close }} ready=${Boolean(written(said))}>
    ${open.map((one) => html`<${TextField} key=${one} lang=${one} max=${LONGEST} label=${`${t("Item")} · ${nameOf(one)}`}
      value=${said[one] ?? ""} set=${(text) => setSaid({ ...said, [one]: text })} />`)}
    <p class="hint">${t("The wording that people voted on stays. This one cannot be changed again.")}</p>
  <//>`;
}

/** `send` says whether it was taken; what was refused stays in the fields. */
function InPlace({ send, close, ready, children }) {
  const form = useRef(null);
  const sending = useRef(false);
  useLayoutEffect(() => form.current.querySelector("input").focus(), []);
  const submit = async (event) => {
    event.preventDefault();
    if (sending.current) return; // a second press of the same hand
    sending.current = true;
    const { ok } = await send();
    sending.current = false;
    if (ok) close();
  };
  return html`<form ref=${form} class="listed-form" onSubmit=${submit} onKeyDown=${onEscape(close)}>
    ${children}
    <div class="row"><button type="submit" class="primary" disabled=${!ready}>${t("Save the wording")}</button>
      <button type="button" onClick=${close}>${t("Cancel")}</button></div>
  </form>`;
}
