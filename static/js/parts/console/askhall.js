/** Asking the hall something while a block runs, and what was asked in it, the latest first: below its own work. */
import { nameOf } from "../../helpers/languages.js";
import { page } from "../../helpers/page.js";
import { html, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { askedIn } from "./asked.js";
import { Select } from "./fields.js";
import { isTooLong, ownAnswers } from "./ownanswers.js";
import { onEscape, TitleFields, written } from "./titlefields.js";

const LONGEST_LIST = 2600; // letters: more than twelve answers have
const NOTHING = { prompt: {}, answers: "yes-no", lists: {} };
const YES_OR_NO = [{ en: "Yes", es: "Sí" }, { en: "No", es: "No" }];

export function AskTheHall({ store, faces, block, current }) {
  const asked = askedIn(store.view.value, block.id);
  const views = store.blockViews.value;
  return html`
    ${current && store.may("AskQuestion") && html`<${Asking} store=${store} />`}
    ${asked.filter((one) => views.get(one.id)).reverse().map((one) => html`<section class="asked-one" key=${one.id} aria-labelledby=${`asked-${one.id}`}>
      <h3 id=${`asked-${one.id}`} lang=${langOf(one.title)}>${say(one.title)}</h3>
      <${faces[one.kind]} activity=${views.get(one.id)} block=${one} ...${{ current, store }} />
    </section>`)}`;
}

function Asking({ store }) {
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(NOTHING);
  const opener = useRef(null);
  const close = () => {
    setOpen(false);
    opener.current.focus();
  };
  return html`<div class="ask-hall">
    <button type="button" class="quiet" ref=${opener} aria-expanded=${open ? "true" : "false"} aria-controls="ask-hall"
      onClick=${() => setOpen(!open)}>${t("+ Ask the hall a question")}</button>
    ${open && html`<${QuestionForm} ...${{ store, close, draft, setDraft }} />`}
  </div>`;
}

/** What is written stays until it is asked, also where the form is closed meanwhile. */
function QuestionForm({ store, close, draft, setDraft }) {
  const { prompt, answers, lists } = draft;
  const set = (name) => (value) => setDraft((now) => ({ ...now, [name]: value }));
  const [fault, setFault] = useState("");
  const form = useRef(null);
  const sending = useRef(false);
  useLayoutEffect(() => form.current.querySelector("input").focus(), []);
  const send = async (event) => {
    event.preventDefault();
    const said = written(prompt);
    const options = answers === "own" ? ownAnswers(lists) : answers === "yes-no" ? inLanguages(YES_OR_NO) : [];
    const wrong = !options ? t("Write as many answers in each language, or in one alone.")
      : options.some(isTooLong) ? t("An answer has 80 letters at most.") : "";
    setFault(wrong);
    if (wrong) return;
    const command = { type: "AskQuestion", seen: store.view.value.block, prompt: said, options, scale: answers === "scale" };
    if (sending.current) return; // a second press of the same hand
    sending.current = true;
    const answer = await store.act(command);
    sending.current = false;
    if (!answer.ok) return;
    setDraft(NOTHING);
    close();
  };
  return html`<form id="ask-hall" ref=${form} onSubmit=${send} onKeyDown=${onEscape(close)}>
    <${TitleFields} label=${t("Question")} title=${prompt} set=${set("prompt")} />
    <${Select} label=${t("Answers")} value=${answers} set=${set("answers")} options=${[
      ["yes-no", t("Yes or no")], ["own", t("Answers of your own, 2 to 12")], ["scale", t("A figure from 0 to 5")]]} />
    ${answers === "own" && page.languages.map((one) => html`<label class="field" key=${one}>
      <span>${t("One answer a line")}${page.languages.length > 1 && ` · ${nameOf(one)}`}</span>
      <textarea lang=${one} maxlength=${LONGEST_LIST} value=${lists[one] ?? ""}
        onInput=${(event) => set("lists")({ ...lists, [one]: event.target.value })}></textarea></label>`)}
    <div role="alert">${fault && html`<p class="state">${fault}</p>`}</div>
    <p class="hint">${t("It goes to every phone and over the stage at once. Answers are recorded by name.")}</p>
    <div class="row"><button type="submit" class="primary" disabled=${!written(prompt)}>${t("Ask now")}</button>
      <button type="button" onClick=${close}>${t("Cancel")}</button></div>
  </form>`;
}

/** Ready-made answers in each language of the session, whichever the question has. */
function inLanguages(answers) {
  return answers.map((one) => Object.fromEntries(page.languages.map((lang) => [lang, one[lang] ?? one.en])));
}
