/** While a block runs: its title and face, the clock and the doors beside, the climb below. */
import { seconds, timeLeft } from "../../helpers/time.js";
import { computed, html, useMemo } from "../../helpers/ui.js";
import { langOf, say } from "../../helpers/words.js";
import { Say } from "../say.js";
import { Banner } from "./banner.js";
import { JoinDoor, ResidentsDoor } from "./door.js";
import { titleSize } from "./lines.js";
import { Plain } from "./plain.js";
import { Climb } from "./route.js";
import { languagesOf } from "./speech.js";
import { Timer } from "./timer.js";

const READ_AFTER = 60_000; // ms; by then the hall has read what the block is called, and who speaks

/**
 * `faces`: kind → component, for the kinds that have a face of their own; `Face.invites(activity)` is
 * what residents are told who can take part now, by language, else false.
 */
export function Running({ stage, page, live, faces, trouble }) {
  const { block, activity, clock, day, route, days } = stage;
  const own = !stage.stopped && faces[block.kind];
  const Face = own || Plain;
  const call = (activity && own?.invites?.(activity)) || null;
  const alone = !own && stage.pages.length === 0;
  const settled = useSettled(clock, live);
  return html`<div class="running ${settled ? "running-settled" : ""}">
    <${Heading} block=${block} day=${day} alone=${alone} />
    <${Banner} notice=${stage.notice} trouble=${trouble} />
    <div class="face face-${block.kind}">
      <${Face} key=${block.id} ...${{ activity, block, stage, live, page }} />
    </div>
    <aside class="rail">
      ${clock && clock.look !== "hidden" && html`<${Timer} clock=${clock} live=${live} />`}
      ${call && html`<${ResidentsDoor} residents=${page.residents} languages=${languagesOf(stage)} call=${call} />`}
      ${!stage.stopped && html`<${JoinDoor} join=${page.join} closed=${stage.door === "closed"} small=${Boolean(call)} />`}
    </aside>
    <${Climb} route=${route} days=${days} shape="band" />
  </div>`;
}

/** Whether the block has run for its first minute, by the server's clock; a block without an end has none. */
function useSettled(clock, live) {
  const settled = useMemo(
    () => computed(() => !clock || clock.total - timeLeft(clock, seconds(live).value) >= READ_AFTER),
    [clock, live],
  );
  return settled.value;
}

function Heading({ block, day, alone }) {
  const title = say(block.title);
  return html`<header class="heading ${alone ? "heading-alone" : ""}">
    ${alone && day && html`<${Say} tag="p" class="heading-day" text=${day.title} />`}
    <h1 class="heading-title title-${titleSize(title)}" lang=${langOf(block.title)}>${title}</h1>
    ${block.who.length > 0 && html`<p class="heading-who">
      ${block.who.map((one) => html`<${Speaker} one=${one} />`)}
    </p>`}
  </header>`;
}

function Speaker({ one }) {
  return html`<span class="speaker">
    <${Say} tag="strong" text=${one.name} /><${Say} class="speaker-role" text=${one.role} />
  </span>`;
}
