/** The block being worked on: the current one, or another one looked at without moving the hall. */
import { html, useEffect, useMemo, useRef } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { Points, Shows, Terms, Who } from "../context.js";
import { AskTheHall } from "./askhall.js";
import { allBlocks, progressOf, dayWith, position, shownBlock } from "./agenda.js";
import { BlockChanges } from "./blockchanges.js";
import { BlockToCome } from "./blocktocome.js";
import { Question } from "./question.js";
import { Spotlight } from "./spotlight.js";

export function Workspace({ store, faces }) {
  const view = store.view.value;
  const block = store.plan.value?.faces[shownBlock(store)];
  const work = useRef(null);
  useEffect(() => backInSight(work.current), [view.block]);
  if (!block) return null;
  const current = block.id === view.block;
  return html`<section class="work" ref=${work} data-peek=${current ? null : "true"} aria-labelledby="work-title">
    ${current
      ? html`<h2 id="work-title" class="sr-only">${t("This block")}</h2>`
      : html`<${PeekHead} store=${store} block=${block} />`}
    <${Desk} store=${store} block=${block} current=${current} faces=${faces} />
    <${AskTheHall} ...${{ store, faces, block, current }} />
    ${current && html`<${BlockChanges} store=${store} id=${block.id} />`}
    <${OnPaper} store=${store} block=${block} />
  </section>`;
}

/** When the hall moves, what runs now is shown from its beginning to whoever had scrolled past it. */
function backInSight(section) {
  const topOf = (one) => one.getBoundingClientRect().top;
  if (section && topOf(section) < Math.max(0, topOf(section.closest(".center")))) section.scrollIntoView({ block: "start" });
}

function PeekHead({ store, block }) {
  const head = useRef(null);
  useEffect(() => void (store.peek.value && head.current.scrollIntoView({ block: "nearest" })), [block.id]);
  return html`<div class="peek-head" ref=${head}>
    <p class="kind">${elsewhere(store.view.value, block.id)} · ${say(store.page.kinds[block.kind])}</p>
    <h2 id="work-title" lang=${langOf(block.title)}>${say(block.title)}</h2>
    <${Going} store=${store} block=${block} />
    <${BlockToCome} store=${store} id=${block.id} />
    <${BlockChanges} store=${store} id=${block.id} />
  </div>`;
}

function elsewhere(view, id) {
  if (view.block) return t("Only you are looking at this; the hall is elsewhere");
  const block = allBlocks(view).find((one) => one.id === id);
  return progressOf(view, block) === "ahead" ? t("Looking ahead") : t("Looking back");
}

function Going({ store, block }) {
  const view = store.view.value;
  const asked = store.asking.value;
  if (asked?.kind === "jump" && asked.block === block.id) {
    return html`<${AskJump} store=${store} asked=${asked} block=${block} />`;
  }
  const { day } = position(view);
  const today = view.block && dayWith(view, block.id) === day;
  const go = () => store.moves.ask(block.id);
  const leave = () => store.look(null);
  return html`<div class="peek-moves">
    ${today && store.may("JumpTo") && html`<button type="button" class="primary" onClick=${go}>${t("Go to this block")}</button>`}
    ${store.peek.value && html`<${Spotlight} store=${store} block=${block.id} />`}
    ${view.block && store.peek.value && html`<button type="button" onClick=${leave}>${t("Return to the current block")}</button>`}
    ${view.block && !today && html`<p class="hint">${t("This block belongs to another day.")}</p>`}
  </div>`;
}

function AskJump({ store, asked, block }) {
  const closing = store.closing.value;
  return html`<${Question} text=${[closing, whereTo(asked)].filter(Boolean).join(" ")} cautious=${Boolean(closing)} yes=${t("Yes, go there")} resting=${store.moves.settling.value} onYes=${() => store.moves.goTo(block.id)}
    onNo=${() => (store.asking.value = null)} />`;
}

function whereTo({ back, skips }) {
  if (back) return t("Take the hall back to this block? Its clock starts anew.");
  if (!skips.length) return t("Close it and go on?");
  return t("Take the hall here and skip: {blocks}?", { blocks: skips.map((one) => say(one.title)).join(", ") });
}

/** The activity's own controls, where its kind has any; other views leave them as they are. */
function Desk({ store, block, current, faces }) {
  const activity = store.blockViews.value.get(block.id);
  const Face = faces[block.kind];
  return useMemo(() => {
    if (!activity || !Face) return null;
    const face = html`<${Face} key=${block.id} activity=${activity} block=${block} current=${current} store=${store} />`;
    return html`<div class="desk">${face}</div>`;
  }, [activity, Face, block, current, store]);
}

/** What the plan says of the block to everybody. */
export function OnPaper({ store, block }) {
  const lists = [block.who, block.points, block.shows, block.terms];
  const empty = !block.note && lists.every((one) => one.length === 0);
  if (empty) return html`<p class="hint">${t("The plan says nothing more about this block.")}</p>`;
  return html`<div class="paper">
    <h3>${t("In the plan")}</h3>
    <${Who} who=${block.who} />
    <${Points} points=${block.points} />
    ${block.note && html`<p class="note" lang=${langOf(block.note)}>${say(block.note)}</p>`}
    <${Shows} sections=${block.shows} tag="h4"
      beside=${(section) => html`<${Spotlight} store=${store} block=${block.id} of="section" id=${section.id} />`} />
    <${Terms} terms=${block.terms} />
  </div>`;
}
