/** The whole agenda of every day, as planned, as it now looks and as it was; press a block to look. */

import { html, useEffect, useRef } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { calendarDay, minutesOfDay, timeOfDay } from "../../helpers/time.js";
import { camp } from "./agenda.js";
import { Icon } from "./icons.js";

const SAME = 60_000;

export function Rail({ helm }) {
  return html`<nav class="rail" aria-label=${t("Agenda")}>
    ${helm.view.value.days.map((day) => html`<${Day} key=${day.id} helm=${helm} day=${day} />`)}
  </nav>`;
}

function Day({ helm, day }) {
  return html`<section aria-labelledby=${`day-${day.id}`}>
    <h2 id=${`day-${day.id}`}>${say(day.title)} <small>${calendarDay(day.date)}</small></h2>
    <ol>${day.blocks.map((block) => html`<${Stop} key=${block.id} helm=${helm} block=${block} />`)}</ol>
  </section>`;
}

function Stop({ helm, block }) {
  const state = camp(helm.view.value, block);
  const looked = helm.peek.value === block.id;
  const row = useRef(null);
  const follow = state === "now" ? helm.view.value.block : looked;
  useEffect(() => void (follow && row.current?.scrollIntoView({ block: "nearest" })), [follow]);
  return html`<li ref=${row}>
    <button type="button" class="stop" data-state=${state} aria-current=${state === "now" ? "step" : null}
        aria-pressed=${looked ? "true" : "false"} onClick=${() => helm.look(looked ? null : block.id)}>
      <${Mark} state=${state} />
      <span class="stop-time">${shownTime(helm.view.value, block, state)}</span>
      <span class="stop-name" lang=${langOf(block.title)}>${say(block.title)}
        ${block.lock && html` <${Icon} name="lock" label=${t("This time does not move")} />`}
      </span>
      <${Details} view=${helm.view.value} block=${block} state=${state} />
    </button>
  </li>`;
}

function Mark({ state }) {
  const labels = { now: t("Now"), done: t("Done"), ahead: t("To come") };
  const names = { now: "here", done: "tick", ahead: "ahead" };
  return html`<span class="mark"><${Icon} name=${names[state]} label=${labels[state]} /></span>`;
}

/** When it was, else when it is expected, else when it was planned; "~" where that is only about. */
function shownTime(view, block, state) {
  const last = block.visits.at(-1);
  if (state !== "ahead" && last) return timeOfDay(last.came);
  const expected = view.outlook?.starts[block.id];
  if (expected != null) return `${block.soft ? "~" : ""}${timeOfDay(expected)}`;
  return planned(block);
}

function planned(block) {
  if (block.start == null) return html`<span class="sr-only">${t("no time of its own")}</span>`;
  return `${block.soft ? "~" : ""}${minutesOfDay(block.start)}`;
}

/** What differs from the time shown: the plan's, and how long it really took. */
function Details({ view, block, state }) {
  const parts = [];
  const last = block.visits.at(-1);
  const shown = state === "ahead" ? view.outlook?.starts[block.id] : last?.came;
  if (shown != null && block.planned != null && Math.abs(shown - block.planned) >= SAME) {
    parts.push(t("planned {time}", { time: `${block.soft ? "~" : ""}${timeOfDay(block.planned)}` }));
  }
  if (state === "done") parts.push(t("until {time}", { time: timeOfDay(last.left) }));
  if (state === "ahead" && block.length != null) parts.push(t("shortened to {n} min", { n: Math.round(block.length / 60_000) }));
  return parts.length ? html`<span class="stop-more">${parts.join(" · ")}</span>` : null;
}
