/** A break on the stage: when the hall is back and for what, and below the plan's context or quotes. */
import { html } from "../../helpers/ui.js";
import { timeOfDay, useNow } from "../../helpers/time.js";
import { t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { Fit } from "../../parts/stage/fit.js";
import { Pages } from "../../parts/stage/pages.js";
import { Plain, isOfPlan } from "../../parts/stage/plain.js";
import { Back, useBack } from "./back.js";

const QUOTE_ALONE = 4.4; // as of a Fit
const QUOTE_BELOW = 3;
const QUOTE_OVER_ALL = 5.6;

/** `stage.quotes` are the plan's; a pause that has context of its own shows that instead. */
export default function Face({ activity, block, live, stage }) {
  const { clock, pages, spot } = stage;
  const comesBack = activity?.back && clock && !spot;
  if (comesBack) return html`<${Returning} ...${{ block, live, stage }} />`;
  if (pages.length === 0) return html`<${ComingAfter} live=${live} stage=${stage} />`;
  return html`<${Meanwhile} ...${{ block, live, stage }} most=${spot ? QUOTE_OVER_ALL : QUOTE_ALONE} />`;
}

const FRESH = 10_000; // ms; an end that a stage has slept through is not heard any more

/** The end of a break is heard where the hall comes back from it. */
Face.chimes = ({ activity, block, clock }) => {
  if (!activity.back || !clock || clock.held_at !== null) return [];
  return [{ id: `${block.id}-${clock.ends_at}`, from: clock.ends_at, until: clock.ends_at + FRESH }];
};

/** The time of return in the largest letters there are, then what follows. */
function Returning({ block, live, stage }) {
  const { clock, pages } = stage;
  const words = useBack(clock, live);
  const context = pages.length > 0 && isOfPlan(pages[0].pieces);
  return html`<div class="returning ${context ? "returning-context" : ""}">
    <${Fit} least=${2.5} most=${20}><${Back} words=${words} clock=${clock} /><//>
    <p class="then"><span class="then-word">${t("Next:")}</span>${" "}<${Say} tag="strong" text=${comingNext(stage).title} /></p>
    ${pages.length > 0 && html`<${Meanwhile} ...${{ block, live, stage }} most=${QUOTE_BELOW} />`}
  </div>`;
}

function Meanwhile({ block, live, stage, most }) {
  if (isOfPlan(stage.pages[0].pieces)) return html`<${Plain} ...${{ block, stage, live }} />`;
  return html`<${Pages} ...${{ stage, live, most }} name="quotes" least=${1.2}>
    ${([piece]) => html`<figure class="quote">
      <${Say} tag="blockquote" text=${stage.quotes[Number(piece.id) - 1]} />
      <${Say} tag="figcaption" text=${stage.session.words.quote} />
    </figure>`}
  <//>`;
}

/** What comes next today, and at what time, as far as the clock knows it. */
function ComingAfter({ live, stage }) {
  const now = useNow(live);
  const { clock, day, session } = stage;
  const next = comingNext(stage);
  if (next?.day !== day.id) return html`<${Say} tag="p" class="focus" text=${session.title} />`;
  const known = clock && clock.held_at === null && clock.ends_at > now;
  return html`<div class="coming">
    <p class="coming-when">${known ? t("We go on at {time}", { time: timeOfDay(clock.ends_at) }) : t("Next")}</p>
    <${Say} tag="p" class="focus" text=${next.title} />
  </div>`;
}

const comingNext = ({ route }) => route[route.findIndex((one) => one.state === "now") + 1];
