/** The programme: what was, what is, and what comes when. */
import { html, computed, useMemo } from "../../helpers/ui.js";
import { latestPast, timeOf } from "../../helpers/programtimes.js";
import { seconds } from "../../helpers/time.js";
import { t } from "../../helpers/words.js";
import { Say } from "../say.js";

/** `program`: the phone view's; folded until somebody asks, but where nothing else is asked of them. */
export function Program({ program, live, open = false }) {
  const now = useMoment(program, live);
  if (program.length < 2) return null;
  return html`
    <details class="program" open=${open}>
      <summary>${t("The day")}</summary>
      <ol>${program.map((entry, index) => html`
        <li key=${index} class=${entry.state} aria-current=${entry.state === "now" ? "step" : undefined}>
          <span>${timeOf(entry, now)}</span> <${Say} text=${entry.title} />
        </li>`)}
      </ol>
    </details>`;
}

/** "Next: Working lunch, 12:00 PM"; nothing after the last. `untimed` where the time is said already. */
export function NextInProgram({ program, live, untimed = false }) {
  const now = useMoment(program, live);
  const next = program.find((entry) => entry.state === "ahead");
  if (!next) return null;
  const time = untimed ? "" : timeOf(next, now);
  return html`<p class="next">
    <span class="soft">${t("Next:")}</span> <${Say} text=${next.title} />${time && `, ${time}`}
  </p>`;
}

/** Drawn again only when one of its times has passed. */
function useMoment(program, live) {
  const moment = useMemo(() => computed(() => latestPast(program, seconds(live).value)), [program]);
  return moment.value;
}
