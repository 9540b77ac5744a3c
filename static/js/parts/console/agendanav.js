/** The whole agenda of every day, as planned, as it now looks and as it was; press a block to look. */
import { html, useEffect, useRef } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { calendarDay, timeOfDay } from "../../helpers/time.js";
import { progressOf, dayWith, isAhead, nextDay, plannedLength } from "./agenda.js";
import { Icon } from "./icons.js";
import { durationWords } from "../durations.js";

const SAME = 60_000;

export function AgendaNav({ store }) {
  return html`<nav class="rail" aria-label=${t("Agenda")}>
    ${store.view.value.days.map((day) => html`<${Day} key=${day.id} store=${store} day=${day} />`)}
  </nav>`;
}

function Day({ store, day }) {
  const view = store.view.value;
  const section = useRef(null);
  const coming = !view.block && view.begins != null && nextDay(view)?.id === day.id;
  useEffect(() => void (coming && toTheTop(section.current)), [coming]);
  return html`<section ref=${section} aria-labelledby=${`day-${day.id}`}>
    <h2 id=${`day-${day.id}`}>${say(day.title)} <small>${calendarDay(day.date)}</small></h2>
    <ol>${day.blocks.map((block) => html`<${Stop} key=${block.id} store=${store} block=${block} />`)}</ol>
  </section>`;
}

function Stop({ store, block }) {
  const state = progressOf(store.view.value, block);
  const looked = store.peek.value === block.id;
  const late = lateness(store.view.value, block, state);
  const row = useRef(null);
  const follow = state === "now" ? store.view.value.block : looked;
  useEffect(() => void (follow && inSight(row.current)), [follow]);
  return html`<li ref=${row}>
    <button type="button" class="stop" data-state=${state} data-late=${late ? "true" : null} aria-current=${state === "now" ? "step" : null}
        aria-pressed=${looked ? "true" : "false"} onClick=${() => store.look(looked ? null : block.id)}>
      <${Mark} state=${state} />
      <span class="stop-time">${shownTime(store.view.value, block, state)}</span>
      <span class="stop-name" lang=${langOf(block.title)}>${say(block.title)}
        ${block.lock && html`${"\u00a0"}<${Icon} name="lock" label=${t("This time does not move")} />`}
      </span>
      <${Details} view=${store.view.value} block=${block} state=${state} />
    </button>
  </li>`;
}

/** Only where the agenda scrolls by itself: the page is not pulled along. */
function inSight(row) {
  const rail = row.closest(".rail");
  if (rail.scrollHeight > rail.clientHeight) row.scrollIntoView({ block: "nearest" });
}

/** On the morning of a day the agenda opens at it. */
function toTheTop(section) {
  const rail = section.closest(".rail");
  rail.scrollTop += section.getBoundingClientRect().top - rail.getBoundingClientRect().top;
}

function Mark({ state }) {
  const labels = { now: t("Now"), done: t("Done"), skipped: t("Left out"), ahead: t("To come") };
  const names = { now: "here", done: "tick", skipped: "skipped", ahead: "ahead" };
  return html`<span class="mark"><${Icon} name=${names[state]} label=${labels[state]} /></span>`;
}

/** When it was, else when it is expected, else when it was planned; "~" where that is only about. */
function shownTime(view, block, state) {
  const came = arrival(block, state);
  if (came != null) return timeOfDay(came);
  const expected = (state === "ahead" ? view.outlook?.starts[block.id] : null) ?? block.planned;
  return expected == null ? html`<span class="sr-only">${t("no time of its own")}</span>` : about(block, expected);
}

/** What differs from the time shown: the plan's, and how long it really took or shall take. */
function Details({ view, block, state }) {
  const parts = [];
  const late = lateness(view, block, state);
  if (late) parts.push(html`<strong>${t("{span} late", { span: durationWords(late) })}</strong>`);
  if (state === "skipped" && isAhead(view, block)) parts.push(t("left out"));
  const shown = arrival(block, state) ?? (state === "ahead" ? view.outlook?.starts[block.id] : null);
  if (shown != null && block.planned != null && Math.abs(shown - block.planned) >= SAME) {
    parts.push(t("planned {time}", { time: about(block, block.planned) }));
  }
  if (state === "done") parts.push(t("took {span}", { span: durationWords(stayed(block)) }));
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

/** When the hall first came to a block it has been to, or last came to the one it is in. */
function arrival(block, state) {
  if (state === "now") return block.visits.at(-1)?.came;
  return state === "done" ? block.visits[0].came : null;
}

/** How long it was there, in ms: a step forward and back again does not cut a stay short. */
function stayed(block) {
  return block.visits.reduce((sum, visit) => sum + (visit.left ?? visit.came) - visit.came, 0);
}

const about = (block, moment) => `${block.soft ? "~" : ""}${timeOfDay(moment)}`;
