/** Why a comment is declined: its author reads this, so the usual reasons come in their language. */

import { html, useEffect, useRef, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { REASONS } from "./reasons.js";

export function Decline({ comment, sent, close, run }) {
  const [reason, setReason] = useState("");
  const field = useRef(null);
  useEffect(() => field.current?.focus(), []);
  const send = (event) => {
    event.preventDefault();
    run(reason, true);
  };
  const onKey = (event) => event.key === "Escape" && (event.preventDefault(), close());
  return html`<form class="decline" onSubmit=${send} onKeyDown=${onKey}>
    <p class="hint">${t("The author sees the reason.")}</p>
    <div class="row">${REASONS.map((one) => html`<button type="button" key=${one.en} disabled=${sent}
      onClick=${(event) => run(one[comment.lang] ?? one.en, byKeyboard(event))}>${say(one)}</button>`)}</div>
    <label class="field"><span>${t("Another reason")}</span>
      <input ref=${field} value=${reason} maxlength="200" onInput=${(event) => setReason(event.target.value)} /></label>
    <div class="row">
      <button type="submit" class="primary" disabled=${sent || !reason.trim()}>${t("Decline")}</button>
      <button type="button" onClick=${close}>${t("No, leave it")}</button>
    </div>
  </form>`;
}

/** Whether a click came from a key: a pointer's has a count. */
export const byKeyboard = (event) => event.detail === 0;
