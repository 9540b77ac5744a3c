/** Messages on the screens: to everyone, to every team, to one team; and what stands there now. */
import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { timeOfDay } from "../../helpers/time.js";
import { Select } from "./fields.js";

const LONGEST = 600;

export function NoticesOnConsole({ store }) {
  const shown = store.view.value.notices;
  return html`<section class="panel notices" aria-labelledby="notices-title">
    <h2 id="notices-title">${t("Messages on screens")}</h2>
    ${shown.length === 0 && html`<p class="hint">${t("Nothing is shown right now.")}</p>`}
    <ul class="plain">${shown.map((one) => html`<${ShownNotice} key=${one.to} store=${store} notice=${one} />`)}</ul>
    ${store.may("SendNotice") && html`<${Write} store=${store} />`}
  </section>`;
}

/** Whose screens `to` stands for: everyone, every team, or a team. */
export function audience(store, to) {
  if (to === "everyone") return t("Everyone");
  if (to === "teams") return t("Every team");
  const team = store.plan.value?.teams.find((one) => one.id === to);
  return team ? say(team.title) : to;
}

function ShownNotice({ store, notice }) {
  const clear = () => store.act({ type: "ClearNotice", to: notice.to });
  const who = audience(store, notice.to);
  return html`<li class="notice">
    <p><strong>${who}</strong> <small>${timeOfDay(notice.at)}</small></p>
    <p class="words">${notice.text}</p>
    ${store.may("ClearNotice") && html`<button type="button" aria-label=${t("Clear the message to {who}", { who })} onClick=${clear}>
      ${t("Clear")}</button>`}
  </li>`;
}

function Write({ store }) {
  const [to, setTo] = useState("everyone");
  const [text, setText] = useState("");
  const send = async (event) => {
    event.preventDefault();
    if (!text.trim()) return;
    const answer = await store.act({ type: "SendNotice", to, text });
    if (answer.ok) setText((now) => (now === text ? "" : now));
  };
  const onKey = (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && send(event);
  return html`<form onSubmit=${send}>
    <${Select} label=${t("Message to")} value=${to} set=${setTo} options=${audiences(store)} />
    <label class="field"><span>${t("Message")}</span>
      <textarea id="message-text" rows="2" maxlength=${LONGEST} value=${text}
        onInput=${(event) => setText(event.target.value)} onKeyDown=${onKey}></textarea></label>
    <button type="submit" class="primary" disabled=${!text.trim()}>${sendTo(store, to)}</button>
  </form>`;
}

/** Who was chosen last stays chosen, so the button says whose screens they are. */
function sendTo(store, to) {
  if (to === "everyone") return t("Send to screens");
  return to === "teams" ? t("Send to every team") : t("Send to {team}", { team: audience(store, to) });
}

function audiences(store) {
  const teams = (store.plan.value?.teams ?? []).map((team) => team.id);
  return ["everyone", "teams", ...teams].map((id) => [id, audience(store, id)]);
}
