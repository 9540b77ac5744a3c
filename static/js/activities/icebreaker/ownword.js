/** A word of one's own: typed, sent, said in another way as long as one can. */
import { html, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

const LONGEST = 60; // characters, as the server takes them

export function OwnWord({ own }) {
  const [typed, setTyped] = useState(own.said);
  const send = (event) => {
    event.preventDefault();
    if (typed.trim()) own.give(typed.trim());
  };
  return html`<form class="icebreaker-word" onSubmit=${send}>
    <label for="icebreaker-word">${t("Your word")}</label>
    <input type="text" id="icebreaker-word" maxlength=${LONGEST} autocomplete="off" value=${typed} onInput=${(event) => setTyped(event.currentTarget.value)} />
    <button class="primary">${own.said ? t("Say it like this") : t("Send")}</button>
  </form>
  ${own.said && html`<p>${t("Your answer:")} <strong>${own.said}</strong></p>`}`;
}
