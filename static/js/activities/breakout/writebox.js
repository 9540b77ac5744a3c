/** Where a new entry is written; every letter is kept on the phone until it has been sent. */
import { html, useId, useRef, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { standing } from "../../helpers/standing.js";
import { InlineQuestion } from "../../parts/inlinequestion.js";
import { draftKey } from "./roomdrafts.js";

const LONGEST = 600;

/** `began` is the team in which the text was begun; who is in another now is asked before it goes there. */
export function WriteBox({ open, block, live, room, words, began, prompt, waits }) {
  const id = useId();
  const field = useRef(null);
  const { draft } = began;
  const text = draft.value;
  const [sent, setSent] = useState(false);
  const [asking, ask] = useState(false);
  const unsent = live.unsent.value.some((one) => one.do.type === "WriteContribution");
  if (!open && !text) return null;
  const moved = began.id !== room.id;
  const fits = open && !waits && text.trim() && text.length <= LONGEST;
  const put = () => {
    live.send({ type: "WriteContribution", block: block.id, team: room.id, text: text.trim(), prompt }, { draft: draftKey("write", block, room) });
    draft.value = "";
    setSent(true);
    field.current.focus();
    ask(false);
  };
  const submit = (event) => {
    event.preventDefault();
    if (!fits) return;
    if (moved) ask(true);
    else put();
  };
  return html`
    <form class="writebox" onSubmit=${submit}>
      <label for=${id}><${Say} text=${words.board ?? t("Write for your team’s board")} /></label>
      <textarea id=${id} ref=${field} value=${text} maxlength=${LONGEST} rows="3" placeholder=${t("One idea at a time")}
        onInput=${(event) => { draft.value = event.currentTarget.value; }}></textarea>
      ${moved && html`<p class="soft">${t("You began this in {team}.", { team: say(began.title) })}</p>`}
      ${moved && asking ? html`<${InlineQuestion} ask=${t("Put it on the board of {team}?", { team: say(room.title) })}
        yes=${t("Put on the board")} no=${t("Set it aside")} onYes=${put} onNo=${() => { ask(false); began.leave(); }} />` : html`
      <div class="writebox-row">
        <span class="soft small">${text
          ? t("{count} of {most} letters", { count: text.length, most: LONGEST })
          : sent && (unsent ? standing(live, true) : t("on the board below"))}</span>
        <button class="primary" disabled=${!fits}>${t("Put on the board")}</button>
      </div>`}
    </form>`;
}
