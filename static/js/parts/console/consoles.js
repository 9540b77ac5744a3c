/** Whose consoles are open: a facilitator ends any, everybody their own. */
import { html } from "../../helpers/ui.js";
import { timeOfDay } from "../../helpers/time.js";
import { t } from "../../helpers/words.js";
import { AskFirst } from "./question.js";
import { Disclosure } from "./disclosure.js";

export function Consoles({ store }) {
  const open = store.consoles.value;
  return html`<section class="panel consoles" aria-labelledby="consoles-title">
    <h2 id="consoles-title">${t("Consoles")}</h2>
    <${Disclosure} head=${t("Open consoles: {n}", { n: open.length })}>
      ${() => html`<ul class="plain" aria-labelledby="consoles-title">
        ${open.map((one) => html`<${ConsoleRow} key=${one.id} store=${store} one=${one} />`)}</ul>
        ${store.may("StartDay") && html`<p class="hint">${t("Whoever has the link can come back. For new links, stop the server and start it with --new-links.")}</p>`}`}<//>
    <${AskFirst} label=${t("Leave this console")} yes=${t("Yes, leave")} run=${() => leave(store)}
      question=${t("Leave the console on this computer? The session goes on; to come back you need its link.")} />
  </section>`;
}

const ROLES = { facilitator: () => t("Facilitator"), moderator: () => t("Moderator"), speaker: () => t("Speaker"), clerk: () => t("Clerk"), tablet: () => t("Shared tablet") };

function ConsoleRow({ store, one }) {
  const own = one.id === store.page.me;
  const end = () => store.act({ type: "EndConsole", console: one.id });
  return html`<li class="console-row">
    <span class="lamp" data-tone=${one.here ? "good" : "off"} aria-hidden="true"></span>
    <span>${(ROLES[one.role] ?? ROLES.facilitator)()}${own && html` <strong>${t("this one")}</strong>`}
      <small>${t("since {time}", { time: timeOfDay(one.since) })} · ${one.here ? t("connected") : t("not connected")}</small></span>
    ${!own && store.may("StartDay") && html`<${AskFirst} label=${t("End")} yes=${t("Yes, end it")} run=${end} tone="bad"
      question=${t("End this console? Whoever uses it is out at once, and needs the link to come back.")} />`}
  </li>`;
}

/** The cookie of this browser goes with it, so this is a request of its own. */
async function leave(store) {
  const headers = { "X-Requested-With": "facilitator" };
  const answer = await fetch("/console/leave", { method: "POST", headers })
    .then((response) => response.json())
    .catch(() => ({ ok: false, code: "offline" })); // no server, or something in between
  if (answer.ok) location.replace("/console");
  else store.refused(answer);
}
