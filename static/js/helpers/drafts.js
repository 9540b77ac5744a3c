/** Texts being written, kept on this device with every letter until they have been counted. */
import { effect, signal } from "@preact/signals";
import { keep, recall } from "./keep.js";

/** Drafts of one person: `of(name)` is a signal holding the text, "" when there is none. */
export function makeDrafts(owner) {
  const open = new Map();
  return {
    of(name) {
      if (!open.has(name)) open.set(name, keptSignal(`draft:${owner}:${name}`));
      return open.get(name);
    },
  };
}

/** What was refused comes back as a draft: nobody should have to type it again. */
export function giveBack(live, drafts, nameOf) {
  return effect(() => {
    const { do: command, answer } = live.answered.value ?? {};
    const name = command && !answer.ok && nameOf(command);
    if (!name) return;
    const draft = drafts.of(name);
    const typed = draft.peek();
    if (!typed.includes(command.text)) draft.value = [command.text, typed].filter(Boolean).join("\n");
  });
}

function keptSignal(key) {
  const text = signal(recall(key, ""));
  effect(() => { keep(key, text.value || undefined); });
  return text;
}
