/** What others did with what one had moved, and the latest steps on the board, to be taken back. */
import { html, useSignal } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";

/** What has been read on this page. */
let read = [];

export function BoardNews({ told }) {
  const done = useSignal(read);
  const fresh = told.filter(({ id }) => !done.value.includes(id));
  const words = fresh.map(newsWords).join(" ");
  useAnnounced("board-news", words);
  if (!words) return null;
  return html`<p class="state board-news">${words} <button type="button" onClick=${() => (done.value = read = told.map(({ id }) => id))}>${t("Got it")}</button></p>`;
}

function newsWords({ what, name, text, group }) {
  const values = { name: say(name), text, group };
  if (what === "apart") return t("{name} took “{group}” apart, into which you had put something.", values);
  if (what === "undone") return t("{name} took your last step back.", values);
  return group ? t("{name} moved “{text}” on, to “{group}”.", values) : t("{name} moved “{text}” on, out of its group.", values);
}

/** One's own step of just now in sight, the others folded. */
export function LatestSteps({ steps, open, person, last, onUndo }) {
  if (!open || !steps.length) return null;
  const now = steps.find(({ id }) => id === last);
  const others = steps.filter((one) => one !== now);
  const row = (step) => html`<li key=${step.id}>${stepWords(step, person)}
    <button type="button" class="quiet" onClick=${() => onUndo(step)}>${t("Undo")}<span class="sr-only">: ${stepWords(step, person)}</span></button></li>`;
  return html`
    ${now && html`<ul role="list" class="steps">${row(now)}</ul>`}
    ${others.length > 0 && html`<details class="members"><summary>${t("Latest moves")}</summary><ul role="list" class="steps">${others.map(row)}</ul></details>`}`;
}

function stepWords({ what, person: whose, name, text, group }, person) {
  const values = { name: say(name), text, group };
  const own = whose === person?.id;
  if (what === "made") return own ? t("You made the group “{group}”.", values) : t("{name} made the group “{group}”.", values);
  if (what === "apart") return own ? t("You took “{group}” apart.", values) : t("{name} took “{group}” apart.", values);
  if (group) return own ? t("You moved “{text}” to “{group}”.", values) : t("{name} moved “{text}” to “{group}”.", values);
  return own ? t("You moved “{text}”.", values) : t("{name} moved “{text}”.", values);
}
