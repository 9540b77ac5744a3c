/**
 * The whole agenda of every day, a line a block, as planned, as it now looks and as it was; press a block to
 * look. What is past, and other days, are folded until somebody opens them, or looks at a block in them.
 */
import { html, useEffect, useRef, useState } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { calendarDay, partsOfTime, timeOfDay } from "../../helpers/time.js";
import { dayOf, progressOf, dayWith, isAhead, nextDay, plannedLength, position } from "./agenda.js";
import { AddBlock } from "./addblock.js";
import { ChangesMade } from "./changesmade.js";
import { DayFacts } from "./facts.js";
import { Icon } from "./icons.js";
import { durationWords } from "../durations.js";

const SAME = 60_000;

export function AgendaNav({ store }) {
  const view = store.view.value;
  const today = view.block ? dayOf(view) : nextDay(view) ?? dayOf(view);
  return html`<nav class="agenda" aria-label=${t("Agenda")}>
    ${view.days.map((day) => (day === today
      ? html`<${Today} key=${day.id} store=${store} day=${day} />`
      : html`<${OtherDay} key=${day.id} store=${store} day=${day} />`))}
  </nav>`;
}

/** The day that runs; while none does, the one that comes next. */
function Today({ store, day }) {
  const view = store.view.value;
  const past = view.block ? day.blocks.slice(0, position(view).index) : [];
  const [open, turn] = useFold(store, past);
  return html`<section aria-labelledby=${`day-${day.id}`}>
    <h2 id=${`day-${day.id}`}>${say(day.title)} <small>${calendarDay(day.date)}</small></h2>
    ${past.length > 0 && html`<${Fold} open=${open} turn=${turn} list=${`past-${day.id}`}><${Icon} name="tick" /> ${pastWords(past)}<//>
      ${open && html`<${Stops} store=${store} blocks=${past} id=${`past-${day.id}`} />`}`}
    <${Stops} store=${store} blocks=${day.blocks.slice(past.length)} />
    <${AddBlock} store=${store} day=${day} />
    <${ChangesMade} store=${store} />
    ${view.block && !store.narrow.value && html`<${DayFacts} store=${store} />`}
    ${view.block && past.length === 0 && store.may("CancelDay") && html`<button type="button" class="quiet again"
      onClick=${store.moves.askAgain}>${t("Start this day again…")}</button>`}
  </section>`;
}

/** How many the hall has been in, and how many it went past. */
function pastWords(past) {
  const done = past.filter((block) => block.turn).length;
  const passed = past.length - done;
  const said = done === 1 ? t("1 block done") : t("{n} blocks done", { n: done });
  return passed ? `${said} · ${t("left out: {n}", { n: passed })}` : said;
}

function OtherDay({ store, day }) {
  const [open, turn] = useFold(store, day.blocks);
  const list = `blocks-of-${day.id}`;
  return html`<section aria-labelledby=${`day-${day.id}`}>
    <h2 id=${`day-${day.id}`}><${Fold} open=${open} turn=${turn} list=${list}>
      <span>${say(day.title)} <small>${calendarDay(day.date)}</small></span><//></h2>
    ${open && html`<${Stops} store=${store} blocks=${day.blocks} id=${list} /><${AddBlock} store=${store} day=${day} />`}
  </section>`;
}

/** Whether a list is open, and how to turn that; it opens for who looks at a block in it. */
function useFold(store, blocks) {
  const [open, setOpen] = useState(false);
  const looked = blocks.some((one) => one.id === store.peek.value);
  useEffect(() => void (looked && setOpen(true)), [looked]);
  return [open, () => setOpen(!open)];
}

function Fold({ open, turn, list, children }) {
  return html`<button type="button" class="quiet rail-fold" aria-expanded=${open ? "true" : "false"} aria-controls=${list}
    onClick=${turn}>${children}</button>`;
}

function Stops({ store, blocks, id }) {
  return html`<ol id=${id}>${blocks.map((block) => html`<${Stop} key=${block.id} store=${store} block=${block} />`)}</ol>`;
}

function Stop({ store, block }) {
  const view = store.view.value;
  const state = progressOf(view, block);
  const looked = store.peek.value === block.id;
  const late = lateness(view, block, state);
  const row = useRef(null);
  const follow = state === "now" ? view.block : looked;
  useEffect(() => void (follow && inSight(row.current)), [follow]);
  return html`<li ref=${row}>
    <button type="button" class="stop" data-state=${state} data-late=${late ? "true" : null} aria-current=${state === "now" ? "step" : null}
        aria-pressed=${looked ? "true" : "false"} onClick=${() => store.look(looked ? null : block.id)}>
      <span class="stop-time">${shownTime(view, block, state)}</span>
      <span class="stop-name" lang=${langOf(block.title)}>${say(block.title)}</span>
      <${Marks} view=${view} block=${block} state=${state} late=${late} />
      ${looked && html`<${Details} view=${view} block=${block} state=${state} />`}
    </button>
  </li>`;
}

/** Only where the agenda scrolls by itself: the page is not pulled along. */
function inSight(row) {
  const list = row.closest(".rail-list");
  if (list.scrollHeight > list.clientHeight) row.scrollIntoView({ block: "nearest" });
}

/** How a block stands, as a picture; by how much a fixed time will be missed, and that the hall passes by, in words. */
function Marks({ view, block, state, late }) {
  const labels = { now: t("Now"), done: t("Done"), skipped: t("Left out"), ahead: t("To come") };
  const names = { now: "here", done: "tick", skipped: "skipped", ahead: null };
  const out = state === "skipped" && isAhead(view, block);
  return html`<span class="stop-marks">
    ${late > 0 && html`<strong>${t("{span} late", { span: durationWords(late) })}</strong>`}
    ${out && html`<small>${t("left out")}</small>`}
    ${block.lock && html`<${Icon} name="lock" label=${t("This time does not move")} />`}
    ${names[state] && !out ? html`<${Icon} name=${names[state]} label=${labels[state]} />` : html`<span class="sr-only">${labels[state]}</span>`}
  </span>`;
}

/** When it was, else when it is expected, else when it was planned; "~" where that is only about. */
function shownTime(view, block, state) {
  const came = arrival(block, state);
  if (came != null) return html`<${Time} of=${came} />`;
  const expected = (state === "ahead" ? view.outlook?.starts[block.id] : null) ?? block.planned;
  return expected == null ? html`<span class="sr-only">${t("no time of its own")}</span>`
    : html`${block.soft && "~"}<${Time} of=${expected} />`;
}

/** In a column of times one sees which are of the morning. */
function Time({ of }) {
  const { time, period } = partsOfTime(of);
  return html`${time}<span class="sr-only">${period}</span>`;
}

/** Of the block that is looked at, what differs from the time shown: the plan's, and how long it took or shall take. */
function Details({ view, block, state }) {
  const parts = [];
  const shown = arrival(block, state) ?? (state === "ahead" ? view.outlook?.starts[block.id] : null);
  if (shown != null && block.planned != null && Math.abs(shown - block.planned) >= SAME) {
    parts.push(t("planned {time}", { time: about(block, block.planned) }));
  }
  if (state === "done") parts.push(t("took {span}", { span: durationWords(block.turn.length) }));
  if (state === "ahead" && block.length != null) parts.push(otherLength(view, block));
  if (!parts.length) return null;
  return html`<span class="stop-more">${parts.map((one, place) => html`<span key=${place}>${one}</span>`)}</span>`;
}

function otherLength(view, block) {
  const words = { span: durationWords(block.length) };
  const longer = block.length > plannedLength(dayWith(view, block.id), block);
  return longer ? t("lengthened to {span}", words) : t("shortened to {span}", words);
}

/** How late a fixed time to come will be kept, in ms; 0 where it will be kept. */
function lateness(view, block, state) {
  return (state === "ahead" && view.outlook?.late[block.id]) || 0;
}

/** When the hall came to a block that it is in, or has been to. */
function arrival(block, state) {
  return state === "now" || state === "done" ? block.turn?.began : null;
}

const about = (block, moment) => `${block.soft ? "~" : ""}${timeOfDay(moment)}`;
