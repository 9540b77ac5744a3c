/** Why a comment is declined: its author reads this, so the usual reasons come in their language. */
import { html, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { State } from "../../parts/console/state.js";
import { REASONS } from "./reasons.js";

/**
 * `run` gets `{reason, others}`, which others are meant too, and whether a key did it. `news` is what a
 * colleague did meanwhile: what is typed stays, and while it is `settling` nothing is taken.
 */
export function Decline({ comment, sent, news = "", settling = false, close, run }) {
  const [reason, setReason] = useState("");
  const [others, setOthers] = useState("");
  const field = useRef(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const choosable = "same_sender" in comment;
  const decline = (why, byKey) => run({ reason: why, others: choosable ? others : "" }, byKey);
  const resting = settling ? "true" : undefined;
  const send = (event) => {
    event.preventDefault();
    decline(reason, true);
  };
  const onKey = (event) => event.key === "Escape" && (event.preventDefault(), close());
  return html`<form class="decline" onSubmit=${send} onKeyDown=${onKey}>
    ${news && html`<${State} tone="warn">${news}<//>`}
    <p class="hint">${t("The author sees the reason.")}</p>
    <${Others} comment=${comment} chosen=${others} choose=${setOthers} />
    <div class="row">${REASONS.map((one) => html`<button type="button" key=${one.en} disabled=${sent} aria-disabled=${resting}
      onClick=${(event) => decline(one[comment.lang] ?? one.en, byKeyboard(event))}>${say(one)}</button>`)}</div>
    <label class="field"><span>${t("Another reason")}</span>
      <input ref=${field} value=${reason} maxlength="200" onInput=${(event) => setReason(event.target.value)} /></label>
    <div class="row">
      <button type="submit" class="primary" disabled=${sent || !reason.trim()} aria-disabled=${resting}>
        ${news ? t("Decline all the same") : t("Decline")}</button>
      <button type="button" onClick=${close}>${t("No, leave it")}</button>
    </div>
  </form>`;
}

/** One phone can fill the queue, and so can many that say the same: others may go with this one. */
function Others({ comment, chosen, choose }) {
  const { same_sender: sent, same_text: alike } = comment;
  const choices = [
    ["", t("Only this one")],
    sent > 0 && ["sender", sent === 1 ? t("Also the other one waiting from this phone")
      : t("Also the {n} others waiting from this phone", { n: sent })],
    alike > 0 && ["text", alike === 1 ? t("Also the other one waiting that reads like it")
      : t("Also the {n} others waiting that read like it", { n: alike })],
    "same_sender" in comment && ["since", t("Also everything undecided that came after it")],
  ].filter(Boolean);
  if (choices.length === 1) return null;
  return html`<fieldset class="choices"><legend class="sr-only">${t("Which comments")}</legend>
    ${choices.map(([id, label]) => html`<label class="choice" key=${id}>
      <input type="radio" name=${`others-${comment.id}`} checked=${chosen === id} onChange=${() => choose(id)} />
      <span>${label}</span></label>`)}</fieldset>`;
}

/** Whether a click came from a key: a pointer's has a count. */
export const byKeyboard = (event) => event.detail === 0;
