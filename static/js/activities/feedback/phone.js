/** What residents say while the window is open, as the moderators let it into the hall. */
import { html } from "../../helpers/ui.js";
import { timeOfDay } from "../../helpers/time.js";
import { t } from "../../helpers/words.js";
import { themeTitle } from "../../helpers/themes.js";
import { PlainFace } from "../../parts/context.js";
import { Long } from "../../parts/long.js";
import { useNewcomers } from "../../parts/announcer.js";
import { Say } from "../../parts/say.js";

export default function Face({ activity, block, themes }) {
  useNewcomers("voice", activity.comments, (one) => one.text);
  return html`
    <${Say} tag="p" class="prompt" text=${activity.prompt} />
    <p class="state">${windowWords(activity)}</p>
    <section class="voices">
      <h2>${t("Voices of the community")}</h2>
      ${activity.comments.length === 0 && html`<p class="soft">${t("No comment to show yet.")}</p>`}
      <ul role="list">
        ${activity.comments.map((one) => html`<${Voice} key=${one.id} comment=${one} themes=${themes} />`)}
      </ul>
    </section>
    <${PlainFace} block=${block} />`;
}

function Voice({ comment, themes }) {
  const theme = themeTitle(themes, comment.theme);
  return html`
    <li class="voice">
      <${Long} class="voice-text" lang=${comment.lang} text=${comment.text} />
      <p class="voice-about"><${Say} text=${theme} />${theme && " · "}${timeOfDay(comment.at)}</p>
    </li>`;
}

function windowWords({ open, opened }) {
  if (open) return t("Comments are open: residents can write now.");
  return opened ? t("Comments are closed.") : t("Comments have not opened yet.");
}
