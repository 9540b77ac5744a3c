/** One comment at the moderators' desk: as it was written, and the verdict on it. */
import { html, useState } from "../../helpers/ui.js";
import { lang, langOf, say, t } from "../../helpers/words.js";
import { timeOfDay } from "../../helpers/time.js";
import { Spotlight } from "../../parts/console/spotlight.js";
import { State } from "../../parts/console/state.js";
import { byKeyboard, Decline } from "./decline.js";
import { colleagueDid, useNews } from "./held.js";

/** A comment nobody has decided on yet, or a colleague (`decided`) while its form was open here. */
export function WaitingComment({ comment, decided, hold, block, store, themes }) {
  return html`<li class="comment" data-standing=${decided ? decided.standing : null}>
    <${Words} comment=${comment} themes=${themes} />
    <${Verdict} comment=${comment} decided=${decided} hold=${hold} block=${block} store=${store}
      approve=${t("Approve")} decline=${t("Decline…")} />
  </li>`;
}

/** A decided one; its verdict can be turned into the other. */
export function Decided({ comment, block, store, themes }) {
  const approved = comment.standing === "approved";
  return html`<li class="comment" data-standing=${comment.standing}>
    <${Words} comment=${comment} themes=${themes} />
    <${State} tone=${approved ? "good" : "bad"}>
      ${approved ? t("Approved") : t("Declined: {reason}", { reason: comment.reason })}<//>
    ${approved && html`<${Spotlight} store=${store} block=${block.id} of="comment" id=${comment.id} />`}
    <${Verdict} comment=${comment} block=${block} store=${store}
      approve=${approved ? null : t("Approve after all")} decline=${approved ? t("Decline after all…") : null} />
  </li>`;
}

function Words({ comment, themes }) {
  const theme = themes.get(comment.theme);
  return html`<p class="words" lang=${comment.lang === lang() ? null : comment.lang}>${comment.text}</p>
    <small>${timeOfDay(comment.at)} · <span class="tag">${comment.lang.toUpperCase()}</span> ·
      ${" "}<span lang=${theme && langOf(theme)}>${theme ? say(theme) : t("no theme chosen")}</span></small>`;
}

function Verdict({ comment, decided, hold, block, store, approve, decline }) {
  const [asking, setAsking] = useState(false);
  const [sent, setSent] = useState(false);
  const news = sent ? "" : colleagueDid(decided);
  const settling = useNews(news);
  const ask = (open) => {
    setAsking(open);
    hold?.(comment, open);
  };
  const decide = async (command, byKey = false) => {
    if (settling) return;
    const neighbour = neighbourOf(document.activeElement);
    setSent(true);
    const answer = await store.act({ block: block.id, ...command });
    setSent(false);
    if (!answer.ok) return;
    ask(false);
    if (byKey) neighbour?.focus();
  };
  const show = (event) => decide({ type: "ApproveComment", comment: comment.id }, byKeyboard(event));
  if (asking) {
    return html`<${Decline} comment=${decided || comment} sent=${sent} news=${news} settling=${settling} close=${() => ask(false)}
      run=${(verdict, byKey) => decide(meant(comment, verdict), byKey)} />`;
  }
  return html`<div class="row">
    ${approve && html`<button type="button" class=${comment.standing === "declined" ? "" : "approve"} disabled=${sent} onClick=${show}>${approve}</button>`}
    ${decline && html`<button type="button" disabled=${sent} onClick=${() => ask(true)}>${decline}</button>`}
  </div>`;
}

/** The command for a comment that is declined, alone or with `others`: "sender", "text" or "since". */
function meant(comment, { reason, others }) {
  if (others === "text") return { type: "DeclineComments", reason, like: comment.id };
  if (others === "since") return { type: "DeclineComments", reason, since: comment.at };
  return { type: "DeclineComment", reason, comment: comment.id, all_from_sender: others === "sender" };
}

/** Where somebody who works the queue by keyboard goes on: the comment after, else the one before. */
function neighbourOf(element) {
  const row = element?.closest(".comment");
  return (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector("button");
}
