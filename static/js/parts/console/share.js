/**
 * Every link into the session, to copy or to scan. They are asked for when the drawer opens, and only a
 * facilitator's console is told the secret ones; those stand behind a line of their own, as somebody may look on.
 */
import { html, useEffect, useRef, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Disclosure } from "./disclosure.js";
import { Stages } from "./onstage.js";

const LINKS = "/console/links";
const WINDOW = "popup,width=1280,height=720";

export function Share({ store }) {
  const [links, setLinks] = useState([]);
  const open = store.drawers.open.value === "share";
  useEffect(() => void (open && known(store).then((found) => found && setLinks(found))), [open]);
  return html`<section class="panel share" aria-labelledby="share-title">
    <h2 id="share-title">${t("Links into the session")}</h2>
    <div class="row"><button type="button" onClick=${() => window.open("/stage", "stage", WINDOW)}>${t("Open the stage in a window")}</button></div>
    <${Stages} count=${store.peopleView.value?.stages} />
    ${links.map((one) => html`<${LinkRow} key=${one.who} link=${one} />`)}
    ${store.page.role === "facilitator" && html`<p><a class="button" href="/runsheet" target="_blank">${t("Run sheet to print")}</a>
      <a class="button" href="/record" target="_blank">${t("The record, and results to print")}</a></p>`}
  </section>`;
}

/** The links this console may hand on; null where there is no answer, which is told. */
async function known(store) {
  const answer = await fetch(LINKS, { headers: { "X-Requested-With": "facilitator" } })
    .then((response) => response.json())
    .catch(() => ({ ok: false, code: "offline" })); // no server, or something in between
  if (!answer.ok) store.refused(answer);
  return answer.ok ? answer.links : null;
}

function LinkRow({ link }) {
  const name = nameOf(link.who);
  const body = () => html`<${LinkBody} link=${link} name=${name} />`;
  return html`<div class="link"><h3>${name}</h3>
    ${link.secret
      ? html`<${Disclosure} head=${t("Show the secret link")} aria-label=${`${t("Show the secret link")}: ${name}`}>${body}<//>`
      : body()}
  </div>`;
}

function LinkBody({ link, name }) {
  return html`<${Copied} url=${link.url} name=${name} />
    <${Disclosure} head=${t("QR code")} aria-label=${`${t("QR code")}: ${name}`}>${() => html`<img class="code" src=${`${LINKS}/${link.who}.svg`} alt=${`${t("QR code")}: ${name}`} />`}<//>`;
}

/** Over plain http a browser has no clipboard for pages: then the link is selected, and copied as of old. */
function Copied({ url, name }) {
  const field = useRef(null);
  const [said, say] = useState("");
  const copy = async () => say((await copied(url, field.current)) ? t("Copied") : t("It is selected: copy it with Ctrl+C."));
  return html`<div class="row">
    <input class="url" readonly value=${url} ref=${field} aria-label=${`${t("Link")}: ${name}`} onFocus=${() => field.current.select()} />
    <button type="button" aria-label=${`${t("Copy")}: ${name}`} onClick=${copy}>${t("Copy")}</button>
    <span class="hint" role="status">${said}</span>
  </div>`;
}

async function copied(url, field) {
  try {
    await navigator.clipboard.writeText(url);
    return true;
  } catch {
    field.select();
    return document.execCommand("copy");
  }
}

/** Who comes in by it; an audience that has no words here is called as the server calls it. */
function nameOf(who) {
  const names = {
    phone: t("Phones join"),
    resident: t("Residents"),
    stage: t("Stage"),
    speaker: t("Speaker"),
    clerk: t("Clerk"),
    facilitator: t("Facilitator"),
    moderator: t("Moderator"),
  };
  return names[who] ?? who;
}
