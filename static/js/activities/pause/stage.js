/** A break on the stage: the session's quotes, one at a time, slowly; or when what goes on. */
import { html } from "../../helpers/ui.js";
import { timeOfDay, useNow } from "../../helpers/time.js";
import { t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Pages } from "../../parts/stage/pages.js";
import { Plain, isOfPlan } from "../../parts/stage/plain.js";

/** `stage.quotes` are the plan's; a pause that has context of its own shows that instead. */
export default function Face({ block, live, stage }) {
  if (stage.pages.length === 0) return html`<${ComingAfter} live=${live} stage=${stage} />`;
  if (isOfPlan(stage.pages[0].pieces)) return html`<${Plain} ...${{ block, stage, live }} />`;
  return html`<${Pages} ...${{ stage, live }} name="quotes" most=${4.4}>
    ${([piece]) => html`<figure class="quote">
      <${Say} tag="blockquote" text=${stage.quotes[piece.start ?? 0]} />
      <${Say} tag="figcaption" text=${stage.session.words.quote} />
    </figure>`}
  <//>`;
}

/** What comes next today, and at what time, as far as the clock knows it. */
function ComingAfter({ live, stage }) {
  const now = useNow(live);
  const { clock, day, route, session } = stage;
  const next = route[route.findIndex((one) => one.state === "now") + 1];
  if (next?.day !== day.id) return html`<${Say} tag="p" class="focus" text=${session.title} />`;
  const known = clock && clock.held_at === null && clock.ends_at > now;
  return html`<div class="coming">
    <p class="coming-when">${known ? t("We go on at {time}", { time: timeOfDay(clock.ends_at) }) : t("Next")}</p>
    <${Say} tag="p" class="focus" text=${next.title} />
  </div>`;
}
