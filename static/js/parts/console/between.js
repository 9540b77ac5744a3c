/** Before the first day, between days and after the last: which day to start, and at which times. */
import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { calendarDay, minutesOfDay, timeOfDay, useNow } from "../../helpers/time.js";
import { useBeginning } from "../begins.js";
import { dayOf, nextDay, suggestedTimes } from "./agenda.js";
import { Select } from "./fields.js";
import { AskStart } from "./starting.js";
import { State } from "./state.js";
import { Unfinished } from "./unfinished.js";

export function Between({ store, faces }) {
  const view = store.view.value;
  const ended = view.phase === "over" ? dayOf(view) : null;
  const open = view.days.filter((day) => !day.started);
  return html`<section class="between" aria-labelledby="now-title">
    <div class="now-face">
      <p class="kind">${ended && !view.begins ? t("The day has ended") : t("Before the start")}</p>
      <h2 id="now-title">${heading(view, ended)}</h2>
      ${open.length > 0 ? html`<${ComingDay} store=${store} day=${open[0]} />` : html`<${AllHeld} />`}
      ${ended && store.may("ReopenDay") && html`<p><a class="button" href="/record" target="_blank">${t("The record, and results to print")}</a></p>`}
      ${view.sealed && html`<${Sealed} ...${view.sealed} program=${store.page.program} />`}
      ${ended && html`<${Unfinished} store=${store} faces=${faces} />`}
      ${ended && store.may("ReopenDay") && html`<button type="button" onClick=${store.moves.reopen}>
        ${t("Reopen {day}", { day: say(ended.title) })}</button>`}
    </div>
    ${open.length > 0 && store.may("StartDay") && html`<${Start} store=${store} days=${open} />`}
  </section>`;
}

/** On a day's own date that day, until then the one that has ended. */
function heading(view, ended) {
  if (view.begins && ended) return say(nextDay(view).title);
  return ended ? t("{day} is over", { day: say(ended.title) }) : say(view.session.title);
}

function ComingDay({ store, day }) {
  const { begins, phase } = store.view.value;
  const beginning = useBeginning({ day, begins }, store.live);
  if (beginning) return html`<p>${beginning}</p>`;
  return phase === "over" && html`<p>${t("Next: {day}", { day: whenIs(day) })}</p>`;
}

function Sealed({ row, chain, program }) {
  return html`<p class="hint">${t("The record at the end of the day. Write it down: “{program} verify --head” finds whether anything up to there was changed.", { program })}
    <code class="head">${row}:${chain}</code></p>`;
}

function AllHeld() {
  return html`<p>${t("Every day of this session has been held.")}</p>
    <p>${t("Now take the record, and print what was decided.")}</p>`;
}

function Start({ store, days }) {
  const [chosen, choose] = useState(days[0].id);
  const day = days.find((one) => one.id === chosen) ?? days[0];
  const asked = store.asking.value;
  if (asked?.kind === "start") return html`<${AskStart} store=${store} asked=${asked} />`;
  return html`<div class="start">
    ${days.length > 1
      ? html`<${Select} label=${t("Day to start")} value=${day.id} set=${choose} options=${days.map((one) => [one.id, named(one)])} />`
      : store.view.value.phase === "before" && html`<p>${named(day)}</p>`}
    <${Times} store=${store} day=${day} />
    <${Shut} store=${store} />
  </div>`;
}

/** A door that was closed on another day is still closed: said where the day is begun. */
function Shut({ store }) {
  if (store.door.value !== "closed") return null;
  return html`<div class="shut" role="group" aria-labelledby="shut">
    <div id="shut"><${State} tone="warn">${t("The door is closed to guests.")}<//></div>
    <p class="hint">${t("Whoever scans the code and is not on the list reads that they cannot join now, and to ask you.")}</p>
    <button type="button" onClick=${() => store.act({ type: "OpenDoor" })}>${t("Open the door to guests")}</button>
  </div>`;
}

const named = (day) => `${say(day.title)}, ${calendarDay(day.date)}`;

const whenIs = (day) => [named(day), day.start != null && minutesOfDay(day.start)].filter(Boolean).join(", ");

function Times({ store, day }) {
  const now = useNow(store.live);
  const suggested = suggestedTimes(day, now);
  const start = (times) => () => store.moves.start(day.id, times);
  const rank = (times) => (times === suggested && !day.odd.includes("just-ended") ? "advance" : "");
  const resting = store.moves.settling.value ? "true" : undefined;
  const times = { time: timeOfDay(now), planned: minutesOfDay(day.blocks[0].start) };
  return html`<div class="small-moves">
      <button type="button" class=${rank("now")} aria-disabled=${resting} onClick=${start("now")}>${t("Start now")}</button>
      <button type="button" class=${rank("planned")} aria-disabled=${resting} onClick=${start("planned")}>${t("Start at planned times")}</button>
    </div>
    <p class="hint">
      ${t("Start now moves every planned time so that the first block begins at {time}. Planned times keeps {planned}.", times)}
    </p>`;
}
