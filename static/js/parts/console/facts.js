/** How the running block and its day stand against the plan, each in a line. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { elsewhere, timeOfDay, useNow } from "../../helpers/time.js";
import { behind } from "./agenda.js";
import { ending, lateness } from "../durations.js";

export function BlockFacts({ store }) {
  const { clock } = store.view.value;
  const now = useNow(store.live);
  const { text, tone } = lateness(behind(store.view.value, now));
  return html`<dl class="facts">
    <${Fact} name=${t("Against the plan")} tone=${tone} says=${true}>${text}<//>
    ${clock && html`<${BlockEnd} clock=${clock} now=${now} />`}
  </dl>`;
}

/** A clock that has run out ended, held or not, when it was to end. */
function BlockEnd({ clock, now }) {
  const end = endOf(clock, now);
  return end < now
    ? html`<${Fact} name=${t("This block was to end")}>${timeOfDay(clock.ends_at)}<//>`
    : html`<${Fact} name=${t("This block ends")}>${timeOfDay(end)}<//>`;
}

const endOf = (clock, now) => (clock.held_at ? now + clock.ends_at - clock.held_at : clock.ends_at);

export function DayFacts({ store }) {
  const { outlook, session } = store.view.value;
  const now = useNow(store.live);
  return html`<dl class="facts">
    ${outlook && html`<${Fact} name=${t("Day ends about")}>
      ${timeOfDay(outlook.ends_at)} <small>${ending(outlook.over)}</small><//>`}
    <${Fact} name=${t("Time now")}>${timeOfDay(now)}
      ${elsewhere(now) && html` <small>${t("{city} time", { city: session.city })}</small>`}<//>
  </dl>`;
}

/** Where what is said `says` by itself what it is, its name is for who does not see. */
function Fact({ name, tone, says = false, children }) {
  return html`<div data-tone=${tone}><dt class=${says ? "sr-only" : null}>${name}</dt><dd>${children}</dd></div>`;
}
