/** Plain words across the top when nothing can be saved, or nobody can be reached. */
import { timeOfDay } from "../../helpers/time.js";
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Interruption } from "./interruption.js";

export function Trouble({ store }) {
  const why = store.trouble.value;
  return html`<div class="troubles" role="alert">
    ${why && html`<div class="trouble"><p><strong>${t("Nothing can be saved right now.")}</strong>
      ${" "}${reason(why)} ${t("Everything acknowledged before remains.")}</p></div>`}
    ${(store.view.value?.loss || store.live.rolledBack.value) && html`<div class="trouble"><p><strong>${t("The session went on from an older copy.")}</strong>
      ${" "}${lost(store.view.value?.loss)} ${t("Ask everybody to look at their dots and texts.")}</p></div>`}
    ${store.view.value?.doubt && html`<div class="trouble"><p><strong>${t("The server ended on a failing disk, and was started again.")}</strong>
      ${" "}${settled(store.view.value.doubt)}</p></div>`}
    ${store.view.value?.crowded && html`<div class="trouble"><p><strong>${t("More connections than the server has places for.")}</strong>
      ${" "}${t("Whoever is connected stays so, and new phones come in; who asks for nothing is cut off. The server’s log says more.")}</p></div>`}
    ${store.live.status.value === "offline" && html`<div class="trouble"><p><strong>${t("This console is offline.")}</strong>
      ${" "}${t("The hall goes on without it. It reconnects by itself; what you see may be old.")}</p></div>`}
    <${Interruption} store=${store} />
  </div>
  ${store.view.value?.plain && html`<p class="plain-way soft small">${t("Served the plain way: about a fifth of the capacity.")}</p>`}`;
}

/** What was refused then: nobody was told for certain. */
function settled({ rows, at }) {
  const time = timeOfDay(at);
  if (!rows) return t("At {time}: nothing of what it had refused was kept.", { time });
  return t("At {time}: entries that it had refused and that were kept all the same, and count: {count}. Look at what the hall sees.", { count: rows, time });
}

function lost(loss) {
  return loss?.rows && t("{count} of the newest entries are missing, since {time}.", { count: loss.rows, time: timeOfDay(loss.at) });
}

function reason(code) {
  const reasons = {
    "disk-full": t("The server’s disk is full. Free some space on it, then try again."),
    "read-only": t("The session file cannot be written to. Make it writable, then try again."),
    "busy": t("Another program holds the session file, or its disk does not answer. Close that program, look after the disk, then try again."),
    "in-doubt": t("The session file cannot be relied on any more, so the server stops. Look after its disk, then start it again."),
    "io-error": t("The server’s disk reports an error. Look after the server, then try again."),
  };
  return reasons[code] ?? t("Look after the server, then try again.");
}
