/** The moderators' desk: the window itself, the queue of comments waiting, and what was decided. */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { CollapsibleList } from "../../parts/console/collapsiblelist.js";
import { State } from "../../parts/console/state.js";
import { Decided, WaitingComment } from "./comment.js";
import { Flood, Together } from "./flood.js";
import { useQueue } from "./held.js";

export default function Face({ activity, block, store }) {
  const themes = new Map((store.plan.value?.themes ?? []).map((one) => [one.id, one.title]));
  const shared = { block, store, themes };
  const { rows, hold } = useQueue(activity);
  const held = new Set(rows.filter((one) => one.decided).map((one) => one.comment.id));
  const decided = activity.decided.filter((one) => !held.has(one.id));
  return html`
    <${WindowControls} activity=${activity} block=${block} store=${store} />
    ${activity.prompt && html`<p class="prompt" lang=${langOf(activity.prompt)}>${say(activity.prompt)}</p>`}
    <${Flood} flood=${activity.flood} block=${block} store=${store} />
    <${Together} acts=${activity.together} block=${block} store=${store} />
    <h3>${t("Waiting: {n}", { n: activity.waiting_count })}</h3>
    <${Queue} shown=${activity.waiting.length} all=${activity.waiting_count} />
    <ul class="plain comments">${rows.map((one) => html`<${WaitingComment} key=${one.comment.id} ...${one} hold=${hold} ...${shared} />`)}</ul>
    ${decided.length > 0 && html`<h3 id="decided">${t("Decided: {n}", { n: decided.length })}</h3>
      <${CollapsibleList} rows=${decided} by="decided" className="plain comments">
        ${(one) => html`<${Decided} key=${one.id} comment=${one} ...${shared} />`}<//>`}
  `;
}

/** What a move of the hall would close, in words; nothing where it would close nothing. */
Face.closing = ({ open, received, waiting_count: waiting }) =>
  open && t("Comments are open: {received} received, {waiting} not decided yet.", { received, waiting });

Face.unfinished = {
  "comments-unread": (n) => t("Comments unread: {n}", { n }),
  "window-open": () => t("Comments are open"),
};

/** How many wait for a moderator, and how that is said. */
Face.waiting = ({ waiting_count: count }) => count;
Face.waits = (n) => (n ? t("Comments waiting: {n}", { n }) : t("No comments waiting"));

Face.refusals = {
  "open-already": () => t("This is open already."),
};

Face.done = {
  OpenWindow: () => t("Comments are open"),
  CloseWindow: () => t("Comments are closed"),
  ApproveComment: () => t("Approved"),
  DeclineComment: () => t("Declined"),
  DeclineComments: () => t("Declined together"),
  TakeBackDecline: () => t("They wait again."),
};

function Queue({ shown, all }) {
  if (all === 0) return html`<p class="hint">${t("No comment is waiting.")}</p>`;
  return all > shown && html`<p class="hint">${t("The first {shown} are shown.", { shown })}</p>`;
}

function WindowControls({ activity, block, store }) {
  const run = (type) => () => store.act({ type, block: block.id });
  return html`<div class="desk-bar">
    <${State} tone=${activity.open ? "good" : "off"}>
      ${activity.open ? t("Comments are open") : t("Comments are closed")}
      ${activity.received > 0 && ` · ${t("received: {received}, shown: {shown}", { received: activity.received, shown: activity.count })}`}<//>
    ${store.may("OpenWindow") && html`<div class="desk-buttons">${activity.open
      ? html`<button type="button" onClick=${run("CloseWindow")}>${t("Close comments")}</button>`
      : html`<button type="button" class=${activity.opened ? "" : "primary"} onClick=${run("OpenWindow")}>
          ${activity.opened ? t("Open comments again") : t("Open comments")}</button>`}</div>`}
  </div>
  ${activity.review === "after" && html`<p class="seen">
    ${t("Comments are shown at once here; decline takes one off the screens.")}</p>`}`;
}
