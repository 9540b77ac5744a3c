/**
 * What may belong together, as the server finds it when somebody asks: it says the same words. Each says why; one is
 * taken by a press like any other step at the desk, or set aside for as long as this console is open. None by itself.
 */
import { html, useSignal } from "../../../helpers/ui.js";
import { langOf, say, t } from "../../../helpers/words.js";
import { MakeForm } from "./acts.js";
import { originOf } from "./origin.js";
import { place } from "./steps.js";

const ADDRESS = "/console/suggestions";

export function AskForSuggestions({ store, view }) {
  const { asking, found } = store.insights;
  const ask = async () => {
    asking.value = true;
    found.value = (await asked(store)) ?? found.peek();
    asking.value = false;
  };
  return html`<button type="button" class="quiet" disabled=${asking.value} onClick=${ask}>${found.value
    ? t("Look again for what may belong together") : t("Look for what may belong together")}</button>
    <p role="status" class="hint">${asking.value ? t("Looking…") : found.value && told(found.value, openOf(store, view).shown)}</p>`;
}

export function Suggestions({ store, view }) {
  const { found, declined } = store.insights;
  if (!found.value) return null;
  const { open, shown } = openOf(store, view);
  return html`<section class="suggestions" aria-labelledby="suggestions-title">
    <div class="row"><h3 id="suggestions-title">${t("What may belong together")}</h3>
      <button type="button" class="quiet" onClick=${() => (found.value = null)}>${t("Close the suggestions")}</button></div>
    <ul role="list">${shown.map((one) => html`<${Suggestion} key=${keyOf(one)} store=${store} view=${view} one=${one}
      decline=${() => (declined.value = new Set(declined.value).add(keyOf(one)))} />`)}</ul>
    ${open.length > shown.length && html`<button type="button" class="quiet" onClick=${() => (declined.value = new Set())}>
      ${t("Show those you set aside: {count}", { count: open.length - shown.length })}</button>`}
  </section>`;
}

/** Those that are still to be taken, and which of them nobody has declined here. */
function openOf({ insights: { found, declined } }, view) {
  const open = stillOpen(found.value.suggestions, view);
  return { open, shown: open.filter((one) => !declined.value.has(keyOf(one))) };
}

export const keyOf = ({ into, voices }) => [into ?? "", ...voices].join(" ");

/** Those of which nothing has got a place since, and whose insight stands. */
export function stillOpen(suggestions, view) {
  const free = new Set(view.voices.filter((one) => !one.insight && !one.aside && !one.gone).map((one) => one.id));
  const standing = new Set(view.insights.filter((one) => !one.became).map((one) => one.id));
  const stands = (into) => !into || standing.has(into);
  return suggestions.filter(({ voices, into }) => stands(into) && voices.every((one) => free.has(one)));
}

function told({ more, looked_at: lookedAt, of }, shown) {
  return [
    shown.length ? t("Suggestions: {count}. Nothing is done until you do it.", { count: shown.length }) : t("Nothing more is found that says the same."),
    more > 0 && t("There are more, less alike: {count}", { count: more }),
    lookedAt < of && t("The latest {count} of {all} were looked at.", { count: lookedAt, all: of }),
  ].filter(Boolean).join(" ");
}

function Suggestion({ store, view, one, decline }) {
  const making = useSignal(false);
  const voices = one.voices.map((id) => view.voices.find((voice) => voice.id === id));
  const into = view.insights.find((insight) => insight.id === one.into);
  const leave = () => (making.value = false);
  return html`<li class="suggestion">
    <ul role="list">${voices.map((voice) => html`<li key=${voice.id}><span lang=${langOf(voice.text)}>${say(voice.text)}</span> <span class="hint">${originOf(voice)}</span></li>`)}</ul>
    ${into && html`<p>→ <strong lang=${langOf(into.title)}>${say(into.title)}</strong></p>`}
    <p class="hint">${whyOf(one)} <q lang=${one.language}>${one.words.join(", ")}</q></p>
    ${making.value
      ? html`<${MakeForm} store=${store} voices=${one.voices} first=${{ [one.language]: say(voices[0].text).slice(0, 200) }} done=${leave} leave=${leave} />`
      : html`<div class="row">
        ${into ? html`<button type="button" onClick=${() => place(store, one.voices, into)}>${t("Put it there")}</button>`
          : html`<button type="button" onClick=${() => (making.value = true)}>${t("Make an insight of these")}</button>`}
        <button type="button" class="quiet" onClick=${decline}>${t("Not this one")}</button></div>`}
  </li>`;
}

function whyOf({ into, like, voices }) {
  if (into && !like) return t("The insight’s own sentence says this too:");
  if (into) return t("A voice in the insight says this too:");
  return voices.length === 2 ? t("Both say:") : t("All of them say:");
}

/** The answer; null where there is none, which is told. */
async function asked(store) {
  const answer = await fetch(ADDRESS, { headers: { "X-Requested-With": "facilitator" }, cache: "no-store" })
    .then((response) => response.json())
    .catch(() => ({ ok: false, code: "offline" })); // no server, or something in between
  if (!answer.ok) store.refused(answer);
  return answer.ok ? answer : null;
}
