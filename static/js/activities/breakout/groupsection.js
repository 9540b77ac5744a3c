/** One group on the phone: its title, which anybody may change, and what is in it. */
import { html, useId, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

const LONGEST = 80;

/** `star`: what the scribe marks it with. Into one that is still on its way nothing can be dropped. */
export function GroupSection({ group, count, held, send, open, star, children }) {
  const [naming, setNaming] = useState(false);
  const name = async (title) => {
    const answer = await send({ type: "NameGroup", group: group.id, title, was: group.title }, null);
    if (answer.ok) setNaming(false);
  };
  const apart = () => send({ type: "TakeGroupApart", group: group.id }, t("“{group}” was taken apart; its ideas are in no group.", { group: group.title }));
  const over = held?.over?.to === group.id || null;
  return html`
    <section class="group" data-group=${group.unsent ? null : group.id} data-over=${over} aria-label=${group.title}>
      ${naming ? html`<${TitleForm} label=${t("What is this group called?")} first=${group.title} act=${t("Save")}
        onSave=${name} onCancel=${() => setNaming(false)} />` : html`
      <h3>${group.title} <small>${count}</small></h3>
      ${star}
      ${open && html`<p class="group-tools">
        <button type="button" class="quiet" onClick=${() => setNaming(true)}>${t("Rename")}<span class="sr-only">: ${group.title}</span></button>
        <button type="button" class="quiet" onClick=${apart}>${t("Take apart")}<span class="sr-only">: ${group.title}</span></button></p>`}`}
      ${count ? html`<ul role="list">${children}</ul>` : html`<p class="soft">${t("Nothing in it yet.")}</p>`}
    </section>`;
}

export function NewGroup({ any, onMake }) {
  const [on, set] = useState(false);
  const make = async (title) => { if ((await onMake(title)).ok) set(false); };
  if (on) {
    return html`<${TitleForm} label=${t("What is this group called?")} first="" act=${t("Make the group")} onSave=${make} onCancel=${() => set(false)} />`;
  }
  return html`<p class="group-tools">
    <button type="button" class="quiet" onClick=${() => set(true)}>${t("Make a group")}</button>
    ${!any && html` <small class="soft">${t("Put together what belongs together.")}</small>`}</p>`;
}

/** `first`: what it was called when this was opened; if somebody else names it meanwhile, that is said. */
export function TitleForm({ label, first, act, onSave, onCancel }) {
  const id = useId();
  const [title, set] = useState(first);
  const [seen] = useState(first);
  const field = useRef(null);
  useLayoutEffect(() => field.current.focus(), []);
  const submit = (event) => {
    event.preventDefault();
    if (title.trim()) onSave(title.trim());
  };
  const changed = seen !== first && t("Somebody has called it “{title}” meanwhile.", { title: first });
  return html`
    <form class="editor" onSubmit=${submit}>
      ${changed && html`<p class="state" role="alert">${changed}</p>`}
      <label for=${id}>${label}</label>
      <input id=${id} ref=${field} value=${title} maxlength=${LONGEST} autocomplete="off"
        onInput=${(event) => set(event.currentTarget.value)}
        onKeyDown=${(event) => event.key === "Escape" && onCancel()} />
      <div class="entry-tools">
        <button class="primary" disabled=${!title.trim()}>${act}</button>
        <button type="button" class="quiet" onClick=${onCancel}>${t("Cancel")}</button>
      </div>
    </form>`;
}
