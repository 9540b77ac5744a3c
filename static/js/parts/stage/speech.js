/** The stage speaks as the console says, one language or all in turn; one that was opened in a language keeps to it. */
import { page } from "../../helpers/page.js";
import { spokenAt } from "../../helpers/speech.js";
import { seconds } from "../../helpers/time.js";
import { computed, effect } from "../../helpers/ui.js";
import { speakAs } from "../../helpers/words.js";

/** From now on. Returns the language as a signal. */
export function followSpeech(live) {
  const asked = new URLSearchParams(location.search).get("lang");
  const kept = page.languages.includes(asked) ? asked : null;
  const spoken = computed(() => kept ?? now(live));
  speakAs(spoken);
  effect(() => { document.documentElement.lang = spoken.value; });
  return spoken;
}

function now(live) {
  const speech = live.view("stage").value?.speech;
  if (!speech) return page.lang;
  return spokenAt(speech, speech.since === null ? 0 : seconds(live).value);
}

/** The session's languages, those that the stage speaks first. */
export const languagesOf = ({ speech, session }) => [...new Set([...speech.languages, ...session.languages])];
