/** Words as a list: the most frequent first and largest; how many said each stands beside it in text. */
import { html } from "../../helpers/ui.js";
import { lang, t } from "../../helpers/words.js";

/** `sums` are ranked, `more` is how many words there are beside them, `write` writes a number. */
export function WordList({ sums, more, write }) {
  const most = Math.max(1, ...sums.map((one) => one.count));
  if (!sums.length) return html`<p class="icebreaker-few">${t("No word to show yet.")}</p>`;
  return html`<ol role="list" class="icebreaker-words">
      ${sums.map((one) => html`<li key=${one.id} style=${{ "--share": one.count / most }}>
        <${WordPair} words=${one.words} /> <small>${write(one.count)}</small>
      </li>`)}
    </ol>
    ${more > 0 && html`<p class="icebreaker-few">${t("More words: {n}", { n: write(more) })}</p>`}`;
}

/** A word, and those that are counted with it, each in its language. */
export function WordPair({ words }) {
  return words.map((one, index) => html`${index > 0 && " · "}<span lang=${one.lang === lang() ? undefined : one.lang}>${one.text}</span>`);
}
