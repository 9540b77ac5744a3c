/** A message in the languages of the session: one is enough, and who reads another then sees that. */
import { nameOf } from "../../helpers/languages.js";
import { html, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Say } from "../say.js";

const LONGEST = 600;

/**
 * What is being written, by language: `texts`, `set(texts)`, whether there is any, and `send(to)`, which sends
 * it and empties what was not changed meanwhile.
 */
export function useMessage(store) {
  const [texts, set] = useState({});
  const written = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim()));
  const send = async (to) => {
    const answer = await store.act({ type: "SendNotice", to, text: written });
    if (answer.ok) set((now) => (now === texts ? {} : now));
  };
  return { texts, set, send, any: Object.keys(written).length > 0 };
}

/** `id` for the first field; `label` where it is not just a message. */
export function MessageFields({ store, message, label = t("Message"), id, onKeyDown }) {
  const { languages } = store.page;
  const put = (one) => (event) => message.set({ ...message.texts, [one]: event.target.value });
  return languages.map((one, number) => html`<label class="field message-field" key=${one}>
    <span>${label}${languages.length > 1 && html` · <span lang=${one}>${nameOf(one)}</span>`}</span>
    <textarea id=${number === 0 ? id : undefined} lang=${one} rows="2" maxlength=${LONGEST} value=${message.texts[one] ?? ""}
      onInput=${put(one)} onKeyDown=${onKeyDown}></textarea></label>`);
}

/** What the plan has ready: a press puts it into the fields, whatever stands there. */
export function ReadyMade({ store, message }) {
  const ready = store.plan.value?.messages ?? [];
  if (ready.length === 0) return null;
  const put = (text) => message.set(Object.fromEntries(store.page.languages.map((one) => [one, text[one] ?? ""])));
  return html`<div class="ready-made" role="group" aria-label=${t("Messages that are ready")}>
    ${ready.map((text) => html`<button type="button" class="quiet" onClick=${() => put(text)}><${Say} text=${text} /></button>`)}
  </div>`;
}

/** A message in each of its languages. */
export function MessageWords({ text }) {
  return Object.entries(text).map(([one, words]) => html`<p class="words" key=${one} lang=${one}>${words}</p>`);
}
