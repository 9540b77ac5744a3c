/** What stands around a clerk's work: where the hall is and its clock; the line, the languages, the way out. */
import { nameOf } from "../../helpers/languages.js";
import { page } from "../../helpers/page.js";
import { html, useState } from "../../helpers/ui.js";
import { lang, t } from "../../helpers/words.js";
import { useBeginning } from "../begins.js";
import { Clock } from "../clock.js";
import { AskFirst } from "../console/question.js";
import { refusal } from "../refusal.js";
import { Say } from "../say.js";
import { Status } from "../status.js";

/** `view` as the clerks' topic has it. */
export function DeskHead({ view, live }) {
  const beginning = useBeginning(view, live);
  return html`<header class="desk-head">
    <div>
      <p class="desk-whose">${deskTitle(view.desks)}</p>
      <${Say} tag="h1" text=${view.block ?? view.session.title} />
      ${beginning && html`<p>${beginning}</p>`}
    </div>
    <${Clock} clock=${view.clock} live=${live} />
  </header>`;
}

/** Which desk this browser is, where there is or was another; it stays that one when it is left and opened again. */
function deskTitle(desks) {
  const place = desks.indexOf(page.me.split("_")[0]);
  return desks.length > 1 && place >= 0 ? `${t("The clerk’s desk")} · ${t("Desk {n}", { n: place + 1 })}` : t("The clerk’s desk");
}

export function DeskFoot({ live }) {
  const [said, say] = useState("");
  const others = page.languages.filter((one) => one !== lang());
  return html`<footer class="desk-foot">
    <${Status} live=${live} />
    ${others.map((one) => html`<a key=${one} lang=${one} hreflang=${one} href=${`/lang/${one}?next=/clerk`}>${nameOf(one)}</a>`)}
    <${AskFirst} label=${t("Leave the desk")} yes=${t("Yes, leave")} run=${async () => say(await leave())}
      question=${t("Leave the clerk’s desk on this computer? To come back you need its link.")} />
    <p class="problem" role="alert">${said}</p>
  </footer>`;
}

/** The cookie of this browser goes with it, so this is a request of its own. Returns why not. */
async function leave() {
  const headers = { "X-Requested-With": "facilitator" };
  const answer = await fetch("/clerk/leave", { method: "POST", headers })
    .then((response) => response.json())
    .catch(() => ({ ok: false, code: "offline" })); // no server, or something in between
  if (answer.ok) location.replace("/clerk");
  return answer.ok ? "" : refusal(answer);
}
