/** “+ Add a block”, below a day's agenda: a form as short as can be. The kind knows the rest. */
import { effect, html, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { allBlocks } from "./agenda.js";
import { isOpen, places } from "./changing.js";
import { Select, TextField } from "./fields.js";
import { onEscape, TitleFields, written } from "./titlefields.js";

const LONGEST = 600;

export function AddBlock({ store, day }) {
  const [open, setOpen] = useState(false);
  const opener = useRef(null);
  const kinds = store.plan.value?.addable ?? [];
  if (!store.may("AddBlock") || !kinds.length || !isOpen(store.view.value, day)) return null;
  const id = `add-to-${day.id}`;
  const close = () => {
    setOpen(false);
    opener.current.focus();
  };
  return html`<div class="add-block">
    <button type="button" class="quiet" ref=${opener} aria-expanded=${open ? "true" : "false"} aria-controls=${id}
      onClick=${() => setOpen(!open)}>${t("+ Add a block")}</button>
    ${open && html`<${Form} id=${id} store=${store} day=${day} kinds=${kinds} close=${close} />`}
  </div>`;
}

function Form({ id, store, day, kinds, close }) {
  const [block, setBlock] = useState(() => fresh(kinds[0], firstPlace(store.view.value, day)));
  const set = (name) => (value) => setBlock((now) => ({ ...now, [name]: value }));
  const kind = kinds.find((one) => one.kind === block.kind);
  const form = useRef(null);
  useLayoutEffect(() => form.current.querySelector("select").focus(), []);
  const choose = (name) => setBlock((now) => ofKind(now, kind, kinds.find((one) => one.kind === name)));
  const sending = useRef(false);
  const send = async (event) => {
    event.preventDefault();
    if (sending.current) return; // a second press of the same hand
    sending.current = true;
    const before = new Set(allBlocks(store.view.value).map((one) => one.id));
    const added = await store.changing.add(day, asked(block, kind));
    sending.current = false;
    if (!added) return;
    close();
    if (store.startsEmpty(block.kind)) lookAtNew(store, before);
  };
  return html`<form id=${id} ref=${form} onSubmit=${send} onKeyDown=${onEscape(close)}>
    <${Select} label=${t("Kind")} value=${block.kind} set=${choose} options=${kinds.map((one) => [one.kind, say(one.name)])} />
    <${TitleFields} title=${block.title} set=${set("title")} />
    ${kind.asks && html`<${TitleFields} label=${t("Question")} title=${block.prompt} set=${set("prompt")} hint=${t("as the title")} />`}
    <${TextField} label=${t("Minutes")} type="number" min="1" max=${LONGEST} required value=${block.minutes} set=${set("minutes")} />
    <${Select} label=${t("Where")} value=${block.after} set=${set("after")} options=${where(store.view.value, day)} />
    <div class="row"><button type="submit" class="primary" disabled=${!written(block.title)}>${t("Add")}</button>
      <button type="button" onClick=${close}>${t("Cancel")}</button></div>
  </form>`;
}

/** At the block that was added, once this console knows of it. */
function lookAtNew(store, before) {
  const stop = effect(() => {
    const added = allBlocks(store.view.value).find((one) => !before.has(one.id));
    if (!added) return;
    store.look(added.id);
    queueMicrotask(() => stop());
  });
}

const FIRST = "—";

/** In the running day right after the block that runs; in another one at its end. */
function firstPlace(view, day) {
  const found = places(view, day);
  return (found[0] ?? found.at(-1)).id;
}

function fresh(kind, after) {
  return { kind: kind.kind, title: kind.name, prompt: {}, minutes: String(kind.minutes), after };
}

/** Of another kind; what somebody wrote stays. */
function ofKind(block, before, kind) {
  const { title, minutes } = block;
  return {
    ...block,
    kind: kind.kind,
    title: title === before.name ? kind.name : title,
    minutes: minutes === String(before.minutes) ? String(kind.minutes) : minutes,
  };
}

function where(view, day) {
  return places(view, day).map((one) => (one
    ? [one.id, t("After: {title}", { title: say(one.title) })]
    : [FIRST, t("As the first block of the day")]));
}

/** What the server is asked for. */
function asked({ kind, title, prompt, minutes, after }, { asks }) {
  const question = asks && written(prompt);
  const block = { kind, title: written(title), minutes: Number(minutes), after: after === FIRST ? null : after };
  return question ? { ...block, prompt: question } : block;
}
