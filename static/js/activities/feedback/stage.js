/** Community feedback on the stage: what is asked, and the approved comments as large cards. */
import { html } from "../../helpers/ui.js";
import { lang, t } from "../../helpers/words.js";
import { beginning } from "../../helpers/beginning.js";
import { Say } from "../../parts/say.js";
import { cutText, roomOf } from "../../parts/stage/pack.js";
import { Pages } from "../../parts/stage/pages.js";
import { Plain, hasContext } from "../../parts/stage/plain.js";

const BUDGET = 420; // characters of comments on one screen
const CARD = 50; // what a comment costs beside its letters
const CARDS = 4; // at most, on one screen

/** `activity`: the window's view for the hall; comments come newest first. */
export default function Face({ activity, block, stage }) {
  const { prompt, comments } = activity;
  return html`<div class="stack feedback">
    ${prompt && html`<${Say} tag="p" class="prompt" text=${prompt} />`}
    <${WindowStanding} activity=${activity} />
    ${comments.length > 0 ? html`<${Comments} comments=${comments} block=${block} />`
      : hasContext(block) && html`<${Plain} block=${{ ...block, themes: [] }} stage=${stage} />`}
  </div>`;
}

Face.invites = ({ open }) => open && { en: "Comment here", es: "Comente aquí" };

function WindowStanding({ activity }) {
  const { open, opened, count } = activity;
  return html`<div class="standing">
    <p class="standing-state standing-${open ? "open" : "closed"}">${stateOf(open, opened)}</p>
    ${count > 0 && html`<p class="standing-turnout">
      ${count === 1 ? t("1 comment") : t("{count} comments", { count })}
    </p>`}
  </div>`;
}

function stateOf(open, opened) {
  if (open) return t("Comments are open");
  return opened ? t("Comments are closed") : t("Comments have not opened yet");
}

function Comments({ comments, block }) {
  const titles = new Map(block.themes.map((theme) => [theme.id, theme.title]));
  return html`<${Pages} name="comments" of=${`${block.id}:${comments[0].id}`} budget=${BUDGET} most=${3.4}
    cut=${(budget) => commentPages(comments, budget)}
  >${(page) => html`<div class="comment-cards comment-cards-${page.length}">
    ${page.map((card) => html`<${Card}
      key=${`${card.id}-${card.number}`} card=${card} title=${titles.get(card.theme)}
    />`)}
  </div>`}<//>`;
}

function commentPages(comments, budget) {
  const cards = comments.flatMap((comment) => {
    const shown = beginning(comment.text, 1000, 12);
    const pieces = cutText(shown, budget);
    return pieces.map((text, index) => ({
      ...comment, text, number: index + 1, total: pieces.length, weight: roomOf(text) + CARD,
      goesOn: shown !== comment.text && index + 1 === pieces.length,
    }));
  });
  const pages = [];
  let left = 0;
  for (const card of cards) {
    const joins = pages.length > 0 && pages.at(-1).length < CARDS && card.weight <= left;
    if (joins) pages.at(-1).push(card);
    else pages.push([card]);
    left = (joins ? left : budget + CARD) - card.weight;
  }
  return pages;
}

function Card({ card, title }) {
  const { text, number, total, goesOn } = card;
  return html`<article class="tile comment">
    <blockquote lang=${card.lang === lang ? undefined : card.lang}>${text}</blockquote>
    ${(title || total > 1 || goesOn) && html`<p class="comment-about">
      ${title && html`<${Say} text=${title} />`}
      ${total > 1 && html`<span>${t("({number} of {total})", { number, total })}</span>`}
      ${goesOn && html`<span>${t("more on the phones")}</span>`}
    </p>`}
  </article>`;
}
