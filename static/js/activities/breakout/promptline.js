/** Which of several prompts the teams are at, how they answer it, and what is left of its time. */
import { html } from "../../helpers/ui.js";
import { countdown, useNow } from "../../helpers/time.js";
import { t } from "../../helpers/words.js";
import { isSilent, promptNow } from "./prompting.js";

/** How a prompt is answered, in two or three words; empty where there is nothing to say. */
export function wayWords(way) {
  if (way === "silent") return t("In silence");
  if (way === "round-robin") return t("One after the other");
  if (way === "pairs") return t("In pairs");
  if (way === "fours") return t("In fours");
  if (way === "group") return t("What belongs together");
  if (way === "rank") return t("With dots");
  if (way === "gallery") return t("Looking around");
  return "";
}

/** How they answer it now: who is called back is silent no more. */
export function wayNow(activity) {
  const { way } = promptNow(activity);
  return way === "silent" && !isSilent(activity) ? "" : wayWords(way);
}

/** Which of them they are at, and how they answer it. */
export function placeWords(activity) {
  const { all, at } = activity.prompts;
  return [t("Prompt {n} of {all}", { n: at, all: all.length }), wayNow(activity)].filter(Boolean).join(" · ");
}

/** A line of its own, above the prompt; nothing where there is one prompt only. */
export function PromptLine({ activity, live }) {
  if (!promptNow(activity)) return null;
  const { until } = activity.prompts;
  return html`<p class="prompt-line"><span>${placeWords(activity)}</span>
    ${until !== null && html`<${TimeLeft} until=${until} live=${live} />`}</p>`;
}

/** At its end that stays there: nothing turns by itself. */
export function TimeLeft({ until, live }) {
  const left = until - useNow(live);
  return html`<span class="prompt-clock" role="timer" data-over=${left > 0 ? null : ""}>${left > 0 ? countdown(left) : t("Time is up")}</span>`;
}
