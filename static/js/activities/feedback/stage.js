/** Community feedback on the stage: what is asked, and the approved comments as large cards. */
import { html } from "../../helpers/ui.js";
import { lang, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Pages, lettersOf } from "../../parts/stage/pages.js";
import { PlanPieces, isOfPlan } from "../../parts/stage/plain.js";
import { PartOf } from "../../parts/stage/sections.js";

/** `activity`: the window's view for the stage. */
export default function Face({ activity, block, stage, live }) {
  const { prompt, comments } = activity;
  return html`<div class="stack feedback">
    ${prompt && html`<${Say} tag="p" class="prompt" text=${prompt} />`}
    <${WindowStanding} activity=${activity} />
    <${Comments} ...${{ comments, block, stage, live }} />
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

function Comments({ comments, block, stage, live }) {
  const titles = new Map(block.themes.map((theme) => [theme.id, theme.title]));
  const found = new Map(comments.map((comment) => [comment.id, comment]));
  return html`<${Pages} ...${{ stage, live }} name="comments" most=${stage.spot ? 5.6 : 3.4}>${(pieces) => isOfPlan(pieces)
    ? html`<${PlanPieces} ...${{ block, pieces }} />`
    : html`<div class="comment-cards comment-cards-${pieces.length}">
      ${pieces.map((piece) => html`<${Card}
        key=${`${piece.id}-${piece.number}`} piece=${piece} comment=${found.get(piece.id)} titles=${titles}
      />`)}
    </div>`}<//>`;
}

function Card({ piece, comment, titles }) {
  const { number = 1, total = 1 } = piece;
  const title = titles.get(comment.theme);
  return html`<article class="tile comment">
    <blockquote lang=${comment.lang === lang() ? undefined : comment.lang}>${lettersOf(comment.text, piece)}</blockquote>
    ${(title || total > 1) && html`<p class="comment-about">
      ${title && html`<${Say} text=${title} />`}
      ${total > 1 && html`<${PartOf} ...${{ number, total }} />`}
    </p>`}
  </article>`;
}
