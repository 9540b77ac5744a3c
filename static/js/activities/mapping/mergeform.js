/** Items that mean the same are made one: which, and what that does, is asked first. */
import { html, useEffect, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { Question } from "../../parts/console/question.js";
import { onEscape } from "../../parts/console/titlefields.js";

/** `among`: the other items of its theme; those that read `alike` come first, and are chosen. */
export function MergeForm({ item, among, alike, block, store, close }) {
  const [chosen, choose] = useState(() => new Set(alike));
  const [asked, ask] = useState(false);
  const form = useRef(null);
  useLayoutEffect(() => form.current?.querySelector("input")?.focus(), [asked]);
  const merged = among.filter((one) => chosen.has(one.id));
  if (asked && merged.length) {
    return html`<${MergeQuestion} ...${{ item, merged, block, store }} yes=${close} no=${() => ask(false)} />`;
  }
  const toggle = (id) => choose((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]));
  const next = (event) => {
    event.preventDefault();
    ask(true);
  };
  const likely = [...among].sort((one, other) => alike.includes(other.id) - alike.includes(one.id));
  return html`<form ref=${form} class="listed-form" onSubmit=${next} onKeyDown=${onEscape(close)}>
    <fieldset><legend>${t("What means the same as “{title}”?", { title: say(item.title) })}</legend>
      ${likely.map((one) => html`<label class="merge-choice" key=${one.id}>
        <input type="checkbox" checked=${chosen.has(one.id)} onChange=${() => toggle(one.id)} /> ${say(one.title)}</label>`)}
    </fieldset>
    <div class="row"><button type="submit" class="primary" disabled=${!merged.length}>${t("Make them one…")}</button>
      <button type="button" onClick=${close}>${t("Cancel")}</button></div>
  </form>`;
}

/** Says what will happen, in numbers, before it does. */
export function MergeQuestion({ item, merged, block, store, yes, no }) {
  const [effect, setEffect] = useState(null);
  useEffect(() => {
    effectOf(block.id, item, merged, store).then((found) => (found ? setEffect(found) : no()));
  }, []);
  if (!effect) return html`<p class="hint" role="status">${t("Counting who has dots on them…")}</p>`;
  const run = async () => {
    const command = { type: "MergeOptions", block: block.id, kept: item.id, merged: merged.map((one) => one.id) };
    const { ok } = await store.act(command);
    if (!ok) return no();
    const undo = { label: t("Undo"), run: () => separate(store, block.id, item.id) };
    store.toasts.show(t("Now one: {title}", { title: say(item.title) }), { action: undo, key: "merged" });
    yes();
  };
  return html`<${Question} tall=${true} cautious=${true} text=${inWords(item, merged, effect)} yes=${t("Yes, make them one")} onYes=${run} onNo=${no} />`;
}

/** Let what became one last be several again. */
export async function separate(store, block, kept) {
  const { ok } = await store.act({ type: "UndoMerge", block, kept });
  if (ok) store.toasts.clear("merged");
}

function inWords(item, merged, { people, dots }) {
  const titles = [item, ...merged].map((one) => `“${say(one.title)}”`).join(", ");
  const said = [t("{titles} become one: “{title}”.", { titles, title: say(item.title) })];
  said.push(people === 0 ? t("Nobody has dots on several of them.")
    : t("People who have dots on several of them: {people}. Dots that go back to them: {dots}.", { people, dots }));
  said.push(t("They can be separated again until somebody changes their dots on it."));
  return said.join(" ");
}

/** `{people, dots}`; null where there is no answer, which is told. */
async function effectOf(block, item, merged, store) {
  const asked = new URLSearchParams([["block", block], ["kept", item.id], ...merged.map((one) => ["merged", one.id])]);
  const answer = await fetch(`/console/merging?${asked}`, { headers: { "X-Requested-With": "facilitator" } })
    .then((response) => response.json())
    .catch(() => ({ ok: false, code: "offline" })); // no server, or something in between
  if (!answer.ok) store.refused(answer);
  return answer.ok ? answer : null;
}
