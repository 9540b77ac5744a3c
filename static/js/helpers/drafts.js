/**
 * Texts being written, kept on this device with every letter until they have been counted.
 *
 * What is sent as a whole again and again, while it is being typed, has a draft of its own for that:
 * `typing:` + name. What could not be sent is set aside from there under the plain name, to be
 * offered; it is never sent by itself, for somebody else may have written since.
 */
import { computed, effect, signal } from "@preact/signals-core";
import { keep, keptUnder, recall } from "./keep.js";

const TYPING = "typing:";

/**
 * Drafts of one person: `of(name)` is a signal holding the text, "" when there is none; `where`, if
 * given, is kept with it: the title of what it was written for, or the text that it is to change.
 * `kept` lists `{name, draft}` of all that hold something, but for what is being typed, which is
 * `typing(name)`.
 */
export function makeDrafts(owner) {
  const prefix = `draft:${owner}:`;
  const open = signal(new Map(keptUnder(prefix).map((name) => [name, keptSignal(prefix + name)])));
  function of(name, where) {
    const known = open.peek();
    const draft = known.get(name) ?? keptSignal(prefix + name);
    if (where) draft.where = where;
    if (!known.has(name)) open.value = new Map([...known, [name, draft]]);
    return draft;
  }
  const all = computed(() => [...open.value].filter(([, draft]) => draft.value)
    .map(([name, draft]) => ({ name, draft })));
  const kept = computed(() => all.value.filter(({ name }) => !name.startsWith(TYPING)));
  const typing = (name) => of(TYPING + name);
  function setAside(name) {
    const text = typing(name).peek();
    if (text) add(of(name), text);
    typing(name).value = "";
  }
  const cutOff = () => all.peek().filter(({ name }) => name.startsWith(TYPING))
    .map(({ name, draft }) => ({ name: name.slice(TYPING.length), text: draft.peek() }));
  return { of, kept, typing, setAside, cutOff };
}

/**
 * What was refused comes back as the draft that it was sent with: nobody should have to type it again.
 * What was being typed when this page went away, and is not on its way, is set aside.
 */
export function giveBack(live, drafts) {
  const onItsWay = live.unsent.peek().map((one) => `${one.draft} ${one.do.text}`);
  drafts.cutOff().filter(({ name, text }) => !onItsWay.includes(`${name} ${text}`))
    .forEach(({ name }) => drafts.setAside(name));
  return effect(() => {
    const { do: command, draft: name, answer } = live.answered.value ?? {};
    if (!name) return;
    const typing = drafts.typing(name);
    if (typing.peek() === command.text) typing.value = "";
    if (!answer.ok) add(drafts.of(name), command.text);
  });
}

/** Add a text to a draft, unless one says all that the other does. */
function add(draft, text) {
  const before = draft.peek();
  if (!before.includes(text)) draft.value = text.includes(before) ? text : `${text}\n${before}`;
}

function keptSignal(key) {
  const found = recall(key, "");
  const text = signal(found.text ?? found);
  text.where = found.where;
  effect(() => { keep(key, text.value ? { text: text.value, where: text.where } : undefined); });
  return text;
}
