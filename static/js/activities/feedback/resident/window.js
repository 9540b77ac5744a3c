/** Whether residents can write now, and when they can next. */
import { html } from "../../../helpers/ui.js";
import { dayOf, elsewhere, timeOfDay, useNow } from "../../../helpers/time.js";
import { t } from "../../../helpers/words.js";
import { useBeginning } from "../../../parts/begins.js";
import { Clock } from "../../../parts/clock.js";
import { Say } from "../../../parts/say.js";
import { stopped } from "../../../parts/stopped.js";

/** The windows for comments. */
export const windowsOf = (view) => (view?.windows ?? []).filter((one) => one.kind === "feedback");

/** The one that is open, or undefined. */
export const openWindow = (view) => windowsOf(view).find((one) => one.open);

export function Window({ live }) {
  const view = live.view("resident").value;
  const open = openWindow(view);
  const beginning = useBeginning(view ?? {}, live);
  return html`
    ${beginning && html`<p><strong>${beginning}</strong></p>`}
    <div role="status">${view?.stopped ? html`<p class="window-state">${stopped()}</p>` : open
      ? html`<p class="window-state open">${t("Comments are open. Send yours to the session.")}</p>`
      : html`<p class="window-state">${t("Comments are closed.")}</p>`}
    </div>
    ${view?.stopped ? null : open ? html`
      <${Say} tag="p" class="prompt" text=${open.prompt} />
      <${Clock} clock=${open.clock} live=${live} />`
      : html`<${NextWindow} next=${view?.next_window} city=${view?.session.city} live=${live} />`}`;
}

function NextWindow({ next, city, live }) {
  const now = useNow(live);
  if (!next) return html`<p>${t("No further time for comments is planned.")}</p>`;
  const at = next.at > now && `, ${momentWords(next, city)}`;
  return html`
    <p>${t("Next time:")} <strong><${Say} text=${next.title} /></strong>${at}</p>
    <p class="soft">${t("When comments open, you can write here: leave this page open.")}</p>`;
}

function momentWords({ at, soft }, city) {
  const values = { day: dayOf(at), time: timeOfDay(at) };
  const words = soft ? t("{day}, about {time}", values) : t("{day}, {time}", values);
  return elsewhere(at) ? `${words} (${t("{city} time", { city })})` : words;
}
