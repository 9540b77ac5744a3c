/** How things stand between this device and the server, in words. */
import { html } from "../helpers/ui.js";
import { t } from "../helpers/words.js";

/** A short line; its mark tells the states apart without colour. */
export function Status({ live }) {
  const state = stateOf(live);
  return html`
    <span class=${`status status-${state}`}>
      <span class="status-mark" aria-hidden="true"></span>${WORDS[state]()}
    </span>`;
}

/** What is typed while the server is away must be seen to be safe. */
export function KeptHere({ live }) {
  const away = live.waiting.value > 0 && !connected(live);
  const words = live.safe.value
    ? t("Saved on this phone – will be sent as soon as there is a connection.")
    : t("Not sent yet, and this phone cannot save it: please keep this page open.");
  return html`<div role="status">${away && html`<p class="kept-here">${words}</p>`}</div>`;
}

/** The word beside something that was sent: still here, or counted. */
export function standing(live, unsent) {
  if (!unsent) return t("counted");
  if (connected(live)) return t("sending…");
  return live.safe.value ? t("saved on this phone") : t("not sent yet");
}

function stateOf(live) {
  if (live.waiting.value === 0) return live.status.value;
  return connected(live) ? "sending" : "kept";
}

function connected(live) {
  return live.status.value === "live" || live.status.value === "polling";
}

const WORDS = {
  live: () => t("live"),
  polling: () => t("live, every few seconds"),
  connecting: () => t("connecting…"),
  offline: () => t("no connection – trying again"),
  sending: () => t("sending…"),
  kept: () => t("will be sent"),
};
