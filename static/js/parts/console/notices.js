/** Messages on the screens: to everyone, to every team, to one team; and what stands there now. */
import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { timeOfDay } from "../../helpers/time.js";
import { Select } from "./fields.js";
import { MessageFields, MessageWords, ReadyMade, useMessage } from "./messagefields.js";

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
  if (to === "speakers") return t("Speakers alone");
  const team = store.plan.value?.teams.find((one) => one.id === to);
  return team ? say(team.title) : to;
}

function ShownNotice({ store, notice }) {
  const clear = () => store.act({ type: "ClearNotice", to: notice.to });
  const who = audience(store, notice.to);
  return html`<li class="notice">
    <p><strong>${who}</strong> <small>${timeOfDay(notice.at)}</small></p>
    <${MessageWords} text=${notice.text} />
    ${store.may("ClearNotice") && html`<button type="button" aria-label=${t("Clear the message to {who}", { who })} onClick=${clear}>
      ${t("Clear")}</button>`}
  </li>`;
}

function Write({ store }) {
  const [to, setTo] = useState("everyone");
  const message = useMessage(store);
  const send = (event) => {
    event.preventDefault();
    if (message.any) message.send(to);
  };
  const onKey = (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && send(event);
  return html`<form onSubmit=${send}>
    <${Select} label=${t("Message to")} value=${to} set=${setTo} options=${audiences(store)} />
    <${MessageFields} store=${store} message=${message} id="message-text" onKeyDown=${onKey} />
    <button type="submit" class="primary" disabled=${!message.any}>${sendTo(store, to)}</button>
    <${ReadyMade} store=${store} message=${message} />
  </form>`;
}

/** Who was chosen last stays chosen, so the button says whose screens they are. */
function sendTo(store, to) {
  if (to === "everyone") return t("Send to screens");
  if (to === "speakers") return t("Send to speakers");
  return to === "teams" ? t("Send to every team") : t("Send to {team}", { team: audience(store, to) });
}

function audiences(store) {
  const teams = (store.plan.value?.teams ?? []).map((team) => team.id);
  return ["everyone", "speakers", "teams", ...teams].map((id) => [id, audience(store, id)]);
}
