/** Which of several prompts the teams are at, how they answer it, and what is left of its time. */
import { html } from "../../helpers/ui.js";
import { countdown, useNow } from "../../helpers/time.js";
import { t } from "../../helpers/words.js";
import { promptNow } from "./prompting.js";

/** How a prompt is answered, in two or three words; empty where there is nothing to say. */
export function wayWords(way) {
  if (way === "silent") return t("In silence");
  if (way === "round-robin") return t("One after the other");
  if (way === "pairs") return t("In pairs");
  if (way === "fours") return t("In fours");
  if (way === "group") return t("What belongs together");
  if (way === "rank") return t("With dots");
  return "";
}

/** A line of its own, above the prompt; nothing where there is one prompt only. */
export function PromptLine({ activity, live }) {
  const prompt = promptNow(activity);
  if (!prompt) return null;
  const { all, at, until } = activity.prompts;
  const words = [t("Prompt {n} of {all}", { n: at, all: all.length }), wayWords(prompt.way)];
  return html`<p class="prompt-line"><span>${words.filter(Boolean).join(" · ")}</span>
    ${until !== null && html`<${TimeLeft} until=${until} live=${live} />`}</p>`;
}

/** At zero it stays there: nothing turns by itself. */
function TimeLeft({ until, live }) {
  const left = Math.max(until - useNow(live), 0);
  return html`<span class="prompt-clock" role="timer">${countdown(left)}</span>`;
}
