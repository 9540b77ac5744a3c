/**
 * What the hall sees: the stage in small, whether one is connected, and the pages to lead it by. The first
 * of these stays in sight whatever is scrolled or opened below it.
 */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { useSize } from "../stage/size.js";
import { Chimes } from "./chimes.js";
import { Select } from "./fields.js";
import { StageClock } from "./stageclock.js";
import { StageLanguages } from "./stagelanguages.js";
import { State } from "./state.js";

const WIDTH = 1920; // CSS pixels of the stage that is shown in small

export function OnStage({ store }) {
  return html`<section class="on-stage" aria-labelledby="on-stage-title">
    <div class="on-stage-seen">
      <header class="on-stage-head">
        <h2 id="on-stage-title">${t("The stage")}</h2>
        <${Stages} count=${store.peopleView.value?.stages} />
      </header>
      ${!store.narrow.value && html`<${Miniature} />`}
    </div>
    <div class="on-stage-led">
      ${store.may("ShowJoin") && html`<${OverTheBlock} store=${store} />`}
      ${store.may("ShowPage") && store.remote.pages.value.length > 1 && html`<${Remote} remote=${store.remote} />`}
      <${StageClock} store=${store} />
      <${StageLanguages} store=${store} />
      <${Chimes} store=${store} />
    </div>
  </section>`;
}

/** Whether the hall sees anything at all. */
export function Stages({ count }) {
  if (count === undefined) return null;
  if (count === 0) return html`<${State} tone="warn">${t("No screen connected")}<//>`;
  return html`<${State} tone="good">${count === 1 ? t("1 screen connected") : t("{n} screens connected", { n: count })}<//>`;
}

/** The stage's own page, as it would stand on a projector. */
function Miniature() {
  const [ref, { width }] = useSize({ width: WIDTH / 6, height: 0 });
  return html`<div class="miniature" ref=${ref} style=${{ "--scale": width / WIDTH }}>
    <iframe src="/stage/small" title=${t("The stage, small")} tabindex="-1" inert loading="lazy"></iframe>
  </div>`;
}

/** What stands over the block that runs, or on it, and the way to take it off: always in the same place. */
function OverTheBlock({ store }) {
  const { spot, message, clears, join, clear } = store.remote;
  const over = spot.value;
  const standing = over || message.value;
  return html`<div class="over-the-block">
    <button type="button" aria-pressed=${over && !over.block && !over.trail ? "true" : "false"} onClick=${join}>${t("How to join")}</button>
    <button type="button" aria-disabled=${standing ? undefined : "true"} onClick=${clear}>
      ${clears.value === "message" ? t("Clear the message") : t("Take it off")}</button>
    <div class="stands hint" role="status">
      ${over && html`<p>${said(over)}</p>`}
      ${message.value && html`<p>${t("A message stands there: {text}", { text: say(message.value.text) })}</p>`}
      ${!standing && html`<p>${t("Nothing stands over the block.")}</p>`}
    </div>
  </div>`;
}

function said({ block, trail }) {
  if (trail) return t("Over the block: a trail, of “{title}”", { title: openedOf(trail) });
  return block ? t("Over the block: {title}", { title: say(block.title) }) : t("Over the block: how to join");
}

function openedOf({ columns }) {
  const opened = columns.flatMap(({ marks }) => marks).find((one) => one.opened);
  return opened && Object.keys(opened.title).length ? say(opened.title) : t("what has no words here");
}

/** Which page of those that are called the same, "2 / 3"; nothing where it is alone. */
function whichOf(pages, page) {
  const alike = pages.filter((one) => page.title && say(one.title ?? {}) === say(page.title));
  return alike.length > 1 && `${alike.indexOf(page) + 1} / ${alike.length}`;
}

function Remote({ remote }) {
  const { pages, index, turning } = remote;
  const total = pages.value.length;
  const at = index.value;
  const label = (page, number) =>
    [number + 1, page.title && say(page.title), whichOf(pages.value, page)].filter(Boolean).join(" · ");
  return html`<div class="remote" role="group" aria-label=${t("Lead the stage")}>
    <div class="remote-pages">
      <button type="button" aria-label=${t("Page before")} aria-disabled=${at === 0 ? "true" : undefined}
        onClick=${() => remote.turn(-1)}>◀</button>
      <p>${t("Page {number} of {total}", { number: at + 1, total })}</p>
      <button type="button" aria-label=${t("Next page")} aria-disabled=${at === total - 1 ? "true" : undefined}
        onClick=${() => remote.turn(1)}>▶</button>
    </div>
    <${Select} label=${t("Go to page")} value=${pages.value[at].id} set=${remote.show}
      options=${pages.value.map((page, number) => [page.id, label(page, number)])} />
    <button type="button" class="quiet" aria-pressed=${turning.value ? "true" : "false"} onClick=${remote.toggle}>
      ${t("Pages turn by themselves")}</button>
  </div>`;
}
