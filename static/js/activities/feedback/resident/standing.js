/** What became of one's own comments, and what others said. */
import { html } from "../../../helpers/ui.js";
import { pending } from "../../../helpers/pending.js";
import { themeTitle } from "../../../helpers/themes.js";
import { t } from "../../../helpers/words.js";
import { Long } from "../../../parts/long.js";
import { Announcer, useNewcomers } from "../../../parts/announcer.js";
import { Say } from "../../../parts/say.js";
import { standing } from "../../../parts/status.js";
import { Refused } from "../../../parts/refused.js";
import { LOST, REFUSALS } from "./refusals.js";
import { windowsOf } from "./window.js";

const WORDS = { all: () => [{ lost: LOST, refusals: REFUSALS }] };

export function Standing({ live }) {
  const view = live.view("resident").value;
  const mine = live.view("mine:").value;
  const sent = pending(live, "mine:", (command) => command.type === "SendComment");
  const own = Object.values(mine?.blocks ?? {}).flatMap((block) => block.comments ?? [])
    .map((one) => ({ ...one, code: one.id }));
  const known = new Set(own.map((one) => one.id));
  const coming = sent.filter((one) => !known.has(one.made));
  const windows = windowsOf(view).map((one) => othersIn(one, known));
  const heard = windows.filter((one) => one.comments.length).reverse();
  useNewcomers("own", own.filter((one) => one.standing !== "waiting"), (one) => standingWords(one, live), Infinity);
  return html`
    <${Own} comments=${[...own, ...coming.map(asComment)].reverse()} live=${live} />
    ${heard.map((one) => html`
      <${Others} key=${one.block} window=${one} themes=${view.themes} named=${heard.length > 1} />`)}
    <${Refused} live=${live} faces=${WORDS} />
    <${Announcer} />`;
}

/** One's own comments stand above. */
function othersIn(window, known) {
  return { ...window, comments: window.comments.filter((one) => !known.has(one.id)) };
}

function Own({ comments, live }) {
  if (!comments.length) return null;
  return html`
    <section class="own">
      <h2>${t("Your comments")}</h2>
      <ul role="list">${comments.map((one) => html`
        <li class="comment" key=${one.id}>
          <${Long} class="comment-text" lang=${one.lang} text=${one.text} />
          <p class=${`standing ${one.standing}`}>${standingWords(one, live)}</p>
          ${one.code && html`<p class="soft small">${t("Receipt")} <code>${one.code}</code></p>`}
        </li>`)}
      </ul>
    </section>`;
}

function Others({ window, themes, named }) {
  return html`
    <section class="voices">
      <h2>${t("What others said")}</h2>
      ${named && html`<${Say} tag="p" class="soft" text=${window.prompt} />`}
      <ul role="list">${window.comments.map((one) => html`
        <li class="comment" key=${one.id}>
          <${Long} class="comment-text" lang=${one.lang} text=${one.text} />
          <${Say} tag="p" class="soft small" text=${themeTitle(themes, one.theme)} />
        </li>`)}
      </ul>
    </section>`;
}

function asComment({ id, made, do: command }) {
  return { id, code: made, text: command.text, lang: command.lang, standing: made ? "waiting" : "unsent" };
}

function standingWords({ standing: where, reason }, live) {
  if (where === "unsent") return standing(live, true);
  if (where === "waiting") return t("Received – waiting to be read");
  if (where === "approved") return t("Shown in the hall");
  return reason ? t("Not shown: {reason}", { reason }) : t("Not shown");
}
