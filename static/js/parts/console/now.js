/** What runs now: the block, its big clock, ahead or behind, how the day will end, what is next. */
import { html, useEffect, useRef } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { elsewhere, timeOfDay, useNow } from "../../helpers/time.js";
import { Clock } from "../clock.js";
import { behind, position } from "./agenda.js";
import { Between } from "./between.js";
import { HallControls } from "./hallcontrols.js";
import { ending, lateness } from "../durations.js";

export function Now({ store, faces }) {
  const { block, next } = position(store.view.value);
  const top = useRef(null);
  useEffect(() => backInSight(top.current), [block?.id]);
  if (!block) return html`<${Between} store=${store} faces=${faces} />`;
  return html`<section class="now" ref=${top} aria-labelledby="now-title">
    <div class="now-face">
      <p class="kind">${t("Now")} · ${say(store.page.kinds[block.kind])}</p>
      <h2 id="now-title">${say(block.title)}</h2>
      ${!store.may("Advance") && html`<p class="next">
        <span>${t("Next")}:</span> ${next ? say(next.title) : t("End of the day")}</p>`}
    </div>
    <${Timing} store=${store} />
    <${HallControls} store=${store} faces=${faces} />
  </section>`;
}

/** When the hall moves, what runs now is shown again to whoever had scrolled past it. */
function backInSight(section) {
  const scrolledPast = section && section.getBoundingClientRect().top < 0;
  if (scrolledPast) section.scrollIntoView({ block: "start" });
}

function Timing({ store }) {
  const { clock, outlook, session } = store.view.value;
  const now = useNow(store.live);
  const { text, tone } = lateness(behind(store.view.value, now));
  return html`<div class="timing">
    <div class="now-clock">${clock
      ? html`<${Clock} clock=${clock} live=${store.live} big=${true} />`
      : html`<p class="no-clock">${t("No time limit")}</p>`}</div>
    <dl class="facts">
      <${Fact} name=${t("Against the plan")} tone=${tone}>${text}<//>
      ${clock && html`<${BlockEnd} clock=${clock} now=${now} />`}
      ${outlook && html`<${Fact} name=${t("Day ends about")}>
        ${timeOfDay(outlook.ends_at)} <small>${ending(outlook.over)}</small><//>`}
      <${Fact} name=${t("Time now")}>${timeOfDay(now)}
        ${elsewhere(now) && html` <small>${t("{city} time", { city: session.city })}</small>`}<//>
    </dl>
  </div>`;
}

/** A clock that has run out ended, held or not, when it was to end. */
function BlockEnd({ clock, now }) {
  const end = endOf(clock, now);
  return end < now
    ? html`<${Fact} name=${t("This block was to end")}>${timeOfDay(clock.ends_at)}<//>`
    : html`<${Fact} name=${t("This block ends")}>${timeOfDay(end)}<//>`;
}

function Fact({ name, tone, children }) {
  return html`<div data-tone=${tone}><dt>${name}</dt><dd>${children}</dd></div>`;
}

const endOf = (clock, now) => (clock.held_at ? now + clock.ends_at - clock.held_at : clock.ends_at);
