/** How things stand between this device and the server, in words. */
import { isConnected } from "../helpers/standing.js";
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

/** What waits while the server is away, or cannot save it, must be seen to be safe. */
export function KeptHere({ live }) {
  const waits = live.waiting.value > 0 && (live.trouble.value || !isConnected(live));
  return html`<div role="status">${waits && html`<p class="kept-here">${safety(live)}</p>`}</div>`;
}

function safety(live) {
  if (!live.safe.value) return t("Not sent yet, and this phone cannot save it: please keep this page open.");
  if (!isConnected(live)) return t("Saved on this phone – will be sent as soon as there is a connection.");
  return t("Not counted yet: the server does not take it now. It is kept on this phone and sent again by itself.");
}

function stateOf(live) {
  if (live.waiting.value === 0) return live.status.value;
  return isConnected(live) && !live.trouble.value ? "sending" : "kept";
}

const WORDS = {
  live: () => t("live"),
  polling: () => t("live, every few seconds"),
  connecting: () => t("connecting…"),
  offline: () => t("no connection – trying again"),
  sending: () => t("sending…"),
  kept: () => t("will be sent"),
};
