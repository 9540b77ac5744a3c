/** Where a new entry is written; every letter is kept on the phone until it has been sent. */
import { html, useId, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { standing } from "../../parts/status.js";

const LONGEST = 600;

export function WriteBox({ open, block, live, words, draft }) {
  const id = useId();
  const text = draft.value;
  const [sent, setSent] = useState(false);
  const unsent = live.unsent.value.some((one) => one.do.type === "WriteContribution");
  if (!open && !text) return null;
  const submit = (event) => {
    event.preventDefault();
    if (!open || !text.trim()) return;
    live.send({ type: "WriteContribution", block: block.id, text: text.trim() });
    draft.value = "";
    setSent(true);
    event.currentTarget.querySelector("textarea").focus();
  };
  return html`
    <form class="writebox" onSubmit=${submit}>
      <label for=${id}><${Say} text=${words.board ?? t("Write for your team’s board")} /></label>
      <textarea id=${id} value=${text} maxlength=${LONGEST} rows="3" placeholder=${t("One idea at a time")}
        onInput=${(event) => { draft.value = event.currentTarget.value; }}></textarea>
      <div class="writebox-row">
        <span class="soft small">${text
          ? t("{count} of {most} letters", { count: text.length, most: LONGEST })
          : sent && (unsent ? standing(live, true) : t("on the board below"))}</span>
        <button class="primary" disabled=${!open || !text.trim()}>${t("Put on the board")}</button>
      </div>
    </form>`;
}
