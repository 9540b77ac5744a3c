/** Why a comment is declined: its author reads this, so the usual reasons come in their language. */

import { html, useEffect, useRef, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { REASONS } from "./reasons.js";

/** `run` gets what goes into the command, `{reason, all_from_sender}`, and whether a key did it. */
export function Decline({ comment, sent, close, run }) {
  const [reason, setReason] = useState("");
  const [all, setAll] = useState(false);
  const others = comment.same_sender ?? 0;
  const field = useRef(null);
  useEffect(() => field.current?.focus(), []);
  const decline = (why, byKey) => run({ reason: why, all_from_sender: all && others > 0 }, byKey);
  const send = (event) => {
    event.preventDefault();
    decline(reason, true);
  };
  const onKey = (event) => event.key === "Escape" && (event.preventDefault(), close());
  return html`<form class="decline" onSubmit=${send} onKeyDown=${onKey}>
    <p class="hint">${t("The author sees the reason.")}</p>
    ${others > 0 && html`<${Others} count=${others} checked=${all} set=${setAll} />`}
    <div class="row">${REASONS.map((one) => html`<button type="button" key=${one.en} disabled=${sent}
      onClick=${(event) => decline(one[comment.lang] ?? one.en, byKeyboard(event))}>${say(one)}</button>`)}</div>
    <label class="field"><span>${t("Another reason")}</span>
      <input ref=${field} value=${reason} maxlength="200" onInput=${(event) => setReason(event.target.value)} /></label>
    <div class="row">
      <button type="submit" class="primary" disabled=${sent || !reason.trim()}>${t("Decline")}</button>
      <button type="button" onClick=${close}>${t("No, leave it")}</button>
    </div>
  </form>`;
}

/** One phone can fill the queue: its other comments may go with this one. */
function Others({ count, checked, set }) {
  return html`<label class="choice">
    <input type="checkbox" checked=${checked} onChange=${(event) => set(event.target.checked)} />
    <span>${count === 1 ? t("Also the other one waiting from this phone")
      : t("Also the {n} others waiting from this phone", { n: count })}</span></label>`;
}

/** Whether a click came from a key: a pointer's has a count. */
export const byKeyboard = (event) => event.detail === 0;
