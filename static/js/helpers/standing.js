/** What became of something that was sent, in a word or two. */
import { t } from "./words.js";

/** The word beside something that was sent: still here, counted, or waiting for its person to be confirmed. */
export function standing(live, unsent, waits) {
  if (!unsent) return waits ? t("kept, not counted yet") : t("counted");
  if (isConnected(live) && !live.trouble.value) return t("sending…");
  return live.safe.value ? t("saved on this phone") : t("not sent yet");
}

/** Whether the server answers, one way or the other. */
export function isConnected(live) {
  return live.status.value === "live" || live.status.value === "polling";
}
