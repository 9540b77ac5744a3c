/** Many comments at once: said for what it is, declined in one act, and taken back in one. */
import { html, useRef, useState } from "../../helpers/ui.js";
import { timeOfDay, useNow } from "../../helpers/time.js";
import { t } from "../../helpers/words.js";
import { State } from "../../parts/console/state.js";
import { Decline } from "./decline.js";
import { useNews } from "./held.js";

const MINUTE = 60_000;

/** A flood from devices that are new, for as long as it goes on or comments of it are undecided. */
export function Flood({ flood, block, store }) {
  const now = useNow(store.live);
  const [asking, setAsking] = useState(false);
  const gone = asking && !flood?.waiting ? t("These have been decided meanwhile.") : "";
  const settling = useNews(gone);
  const last = useRef(flood);
  if (flood || !asking) last.current = flood;
  const on = flood && now < flood.last + MINUTE;
  if (!asking && !(on || flood?.waiting)) return null;
  return html`<${ShownFlood} flood=${last.current} ...${{ on, asking, setAsking, gone, settling, block, store }} />`;
}

function ShownFlood({ flood, on, asking, setAsking, gone, settling, block, store }) {
  const since = timeOfDay(flood.began);
  const decline = async ({ reason }) => {
    if (settling) return;
    const about = { since: flood.began, newcomers: true };
    const answer = await store.act({ type: "DeclineComments", block: block.id, reason, ...about });
    if (answer.ok) setAsking(false);
  };
  return html`<div class="flood" role="group" aria-label=${t("Many comments at once")}>
    <${State} tone=${on ? "bad" : "warn"} live=${true}>
      ${on ? t("{n} comments a minute from devices that came just now", { n: flood.minute })
        : t("Many comments came at once from new devices, from {from} to {to}", { from: since, to: timeOfDay(flood.last) })}<//>
    <p class="hint">${t("Devices that were here before still get through.")}</p>
    ${asking ? html`<${Decline} comment=${{}} news=${gone} settling=${settling} close=${() => setAsking(false)} run=${decline} />`
      : flood.waiting > 0 && html`<button type="button" onClick=${() => setAsking(true)}>
          ${t("Decline all {n} from devices that came since {from}…", { n: flood.waiting, from: since })}</button>`}
  </div>`;
}

/** What was declined in one act, each with a press that takes it back. */
export function Together({ acts, block, store }) {
  const takeBack = (act) => store.act({ type: "TakeBackDecline", block: block.id, declined: act.id });
  return html`<ul class="plain together">${acts.map((act) => html`<li key=${act.id} class="row">
    <span>${t("{at}: {n} declined together: {reason}", { at: timeOfDay(act.at), n: act.count, reason: act.reason })}</span>
    <button type="button" onClick=${() => takeBack(act)}>${t("Take back: let them wait again")}</button></li>`)}</ul>`;
}
