/** Which of several prompts the teams are at, how they answer it, and what is left of its time. */
import { html } from "../../helpers/ui.js";
import { countdown, useNow } from "../../helpers/time.js";
import { t } from "../../helpers/words.js";

/** The prompt the teams are at; null where they are asked one thing only, or have not begun. */
export const promptNow = ({ prompts }) => prompts?.all[prompts.at - 1] ?? null;

export const isSilent = (activity) => activity.open && promptNow(activity)?.way === "silent";

/** How a prompt is answered, in two or three words; empty where there is nothing to say. */
export function wayWords(way) {
  if (way === "silent") return t("In silence");
  return "";
}

/** A line of its own, above the prompt; nothing where there is one prompt only. */
export function PromptLine({ activity, live }) {
  const prompt = promptNow(activity);
  if (!prompt) return null;
  const { prompts } = activity;
  const words = [t("Prompt {n} of {all}", { n: prompts.at, all: prompts.all.length }), wayWords(prompt.way)].filter(Boolean).join(" · ");
  return html`<p class="prompt-line"><span>${words}</span>
    ${prompts.until !== null && html`<${TimeLeft} until=${prompts.until} live=${live} />`}</p>`;
}

/** At zero it stays there: nothing turns by itself. */
export function TimeLeft({ until, live }) {
  const left = Math.max(until - useNow(live), 0);
  return html`<span class="prompt-clock" role="timer">${countdown(left)}</span>`;
}
