/** Before the first day, between days and after the last: which day to start, and at which times. */

import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { calendarDay, minutesOfDay, timeOfDay, useNow } from "../../helpers/time.js";
import { dayOf, suggestedTimes } from "./agenda.js";
import { Select } from "./fields.js";

export function Between({ helm }) {
  const { phase, days, session } = helm.view.value;
  const ended = phase === "over" ? dayOf(helm.view.value) : null;
  const open = days.filter((day) => !day.started);
  return html`<section class="now between" aria-labelledby="now-title">
    <div class="now-face">
      <p class="kind">${ended ? t("The day has ended") : t("Before the start")}</p>
      <h2 id="now-title">${ended ? t("{day} is over", { day: say(ended.title) }) : say(session.title)}</h2>
      ${!open.length && html`<p>${t("Every day of this session has been held.")}</p>`}
      ${ended && helm.may("ReopenDay") && html`<button type="button" onClick=${helm.moves.reopen}>
        ${t("Reopen {day}", { day: say(ended.title) })}</button>`}
    </div>
    ${open.length > 0 && helm.may("StartDay") && html`<${Start} helm=${helm} days=${open} />`}
  </section>`;
}

function Start({ helm, days }) {
  const [chosen, choose] = useState(days[0].id);
  const day = days.find((one) => one.id === chosen) ?? days[0];
  return html`<div class="start">
    ${days.length > 1
      ? html`<${Select} label=${t("Day to start")} value=${day.id} set=${choose} options=${days.map((one) => [one.id, named(one)])} />`
      : html`<p>${named(day)}</p>`}
    <${Times} helm=${helm} day=${day} />
  </div>`;
}

const named = (day) => `${say(day.title)}, ${calendarDay(day.date)}`;

function Times({ helm, day }) {
  const now = useNow(helm.live);
  const suggested = suggestedTimes(day, now);
  const start = (times) => () => helm.moves.start(day.id, times);
  const rank = (times) => (times === suggested ? "advance" : "");
  const resting = helm.moves.settling.value ? "true" : undefined;
  const times = { time: timeOfDay(now), planned: minutesOfDay(day.blocks[0].start) };
  return html`<div class="small-moves">
      <button type="button" class=${rank("now")} aria-disabled=${resting} onClick=${start("now")}>${t("Start now")}</button>
      <button type="button" class=${rank("planned")} aria-disabled=${resting} onClick=${start("planned")}>${t("Start at planned times")}</button>
    </div>
    <p class="hint">
      ${t("Start now moves every planned time so that the first block begins at {time}. Planned times keeps {planned}.", times)}
    </p>`;
}
