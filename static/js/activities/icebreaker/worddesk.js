/** Words on the console: which of them the hall sees, and which say the same in two languages. */
import { html } from "../../helpers/ui.js";
import { figure, t } from "../../helpers/words.js";
import { WordPair } from "./wordlist.js";

export function WordDesk({ activity, block, store }) {
  const { sums } = activity;
  if (!sums.length || !store.may("ShowWord")) return null;
  return html`<ul class="icebreaker-desk-words" role="list">${sums.map((one) => html`
    <li key=${one.id} class=${activity.hidden.includes(one.id) ? "unseen" : ""}>
      <span><${WordPair} words=${one.words} /> <small>${figure(one.count)}</small></span>
      <span class="icebreaker-word-acts">
        <${ShownOrNot} ...${{ one, block, store }} hidden=${activity.hidden.includes(one.id)} />
        <${Pairing} ...${{ one, sums, block, store }} />
      </span>
    </li>`)}</ul>`;
}

/** Of a pair each word: the hall sees it where it may see both. */
function ShownOrNot({ one, hidden, block, store }) {
  const send = () => one.words.forEach((word) => store.act({ type: hidden ? "ShowWord" : "HideWord", block: block.id, word: word.id }));
  return html`<button type="button" onClick=${send}>
    ${hidden ? t("Show it") : t("Hide it")}<span class="sr-only">: ${one.words[0].text}</span></button>`;
}

function Pairing({ one, sums, block, store }) {
  const pair = (word, other) => store.act({ type: "PairWords", block: block.id, word, other });
  if (one.words.length > 1) {
    const apart = () => one.words.forEach((word) => word.id !== one.id && pair(word.id, null));
    return html`<button type="button" onClick=${apart}>${t("Count them apart")}</button>`;
  }
  const own = one.words[0];
  const others = sums.filter((other) => !other.words.some((word) => word.lang === own.lang));
  if (!others.length) return null;
  return html`<select aria-label=${t("{word} says the same as", { word: own.text })} value="" onChange=${(event) => pair(own.id, event.currentTarget.value)}>
    <option value="">${t("says the same as…")}</option>
    ${others.map((other) => html`<option key=${other.id} value=${other.id}>${other.words[0].text}</option>`)}
  </select>`;
}
