/** The climb: the agenda as a route up a mountain, its blocks as camps, the current one lit. */
import { html } from "../../helpers/ui.js";
import { minutesOfDay } from "../../helpers/time.js";
import { say, t } from "../../helpers/words.js";
import { Say } from "../say.js";
import { DayMarks, LockTimes } from "./labels.js";
import { Landscape } from "./landscape.js";
import { useSize } from "./size.js";
import { FRAMES, campPoints, path, skyline } from "./terrain.js";

const FIRST_SIZE = { full: { width: 1600, height: 900 }, band: { width: 1600, height: 108 } };
const BAND = 130; // the height of a band in which everything has its own size

/**
 * The picture and, for screen readers, the same as an ordered list.
 * `route`: camps as in the stage's view; `days`: [{id, title}]; `shape`: "full" or "band".
 */
export function Climb({ route, days = [], shape = "band" }) {
  const [ref, size] = useSize(FIRST_SIZE[shape]);
  return html`<div class="climb climb-${shape}">
    <div class="climb-frame" ref=${ref}>
      ${route.length > 0 && html`<${Picture} ...${{ route, days, shape, size }} />`}
    </div>
    <${RouteList} route=${route} />
  </div>`;
}

function Picture({ route, days, shape, size }) {
  const frame = FRAMES[shape];
  const camps = campPoints(route.map((camp) => camp.rests), size, frame);
  const line = skyline(camps, size);
  const scale = shape === "full" ? Math.min(size.width / 1600, size.height / 800) : size.height / BAND;
  const drawn = { route, camps, line, size, scale, days, shape };
  return html`<svg
    class="climb-picture" role="img" width=${size.width} height=${size.height}
    viewBox="0 0 ${size.width} ${size.height}" aria-labelledby="climb-title climb-desc"
  >
    <title id="climb-title">${t("The route of the agenda")}</title>
    <desc id="climb-desc">${progress(route)}</desc>
    <${Landscape}
      camps=${camps} line=${line} foot=${frame.foot * size.height} size=${size} shape=${shape}
    />
    <${Rope} ...${drawn} />
    ${camps.map((at, index) => html`<${Camp} key=${route[index].id}
      camp=${route[index]} at=${at} scale=${scale} summit=${index === camps.length - 1} />`)}
    ${shape === "full" && html`<${LockTimes} ...${drawn} />`}
    <${DayMarks} ...${drawn} />
  </svg>`;
}

/** How far the hall has come, in one sentence. */
function progress(route) {
  const here = route.findIndex((camp) => camp.state === "now");
  const counts = { number: here + 1, total: route.length };
  if (here < 0) return t("The agenda as a route of {total} steps.", counts);
  const title = say(route[here].title);
  return t("Step {number} of {total}: {title}", { ...counts, title });
}

function reached(route) {
  const here = route.findIndex((camp) => camp.state === "now");
  return here >= 0 ? here : route.findLastIndex((camp) => camp.state === "done");
}

/** Solid where the hall has been, dashed where it still goes. */
function Rope({ route, camps, line, scale }) {
  const until = camps[Math.max(reached(route), 0)];
  const split = line.indexOf(until);
  const first = line.indexOf(camps[0]);
  const last = line.indexOf(camps.at(-1));
  const lifted = line.map(([x, y]) => [x, y - 2 * scale]);
  return html`<g aria-hidden="true" class="rope" stroke-width=${4.5 * scale}>
    <path class="rope-bed" d=${path(lifted.slice(split, last + 1))} />
    <path class="rope-ahead" d=${path(lifted.slice(split, last + 1))}
      stroke-dasharray="${9 * scale} ${9 * scale}" />
    ${split > first && html`<path class="rope-done" d=${path(lifted.slice(first, split + 1))} />`}
  </g>`;
}

/** One camp: a tent for a pause, a flag on the summit, a lantern for everything else. */
function Camp({ camp, at: [x, y], scale, summit }) {
  const size = camp.state === "now" ? 1.55 : 1;
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(scale * size).toFixed(3)})`;
  return html`<g class="camp camp-${camp.state}" transform=${place} aria-hidden="true">
    ${camp.state === "now" && html`<circle class="camp-light" cy="-8" r="26" />
      <circle class="camp-light" cy="-8" r="16" />`}
    ${summit ? Flag() : camp.rests ? Tent() : html`<circle class="camp-mark" cy="-2" r="8" />`}
  </g>`;
}

const Flag = () => html`<path class="camp-pole" d="M0 2V-34" />
  <path class="camp-mark" d="M0 -35L22 -28L0 -20Z" />`;

const Tent = () => html`<path class="camp-mark" d="M-12 3L0 -17L12 3Z" />
  <path class="camp-door" d="M-3.5 3L0 -6L3.5 3Z" />`;

/** The text alternative: the same route as a list. */
function RouteList({ route }) {
  return html`<ol class="sr-only">
    ${route.map((camp) => html`<li key=${camp.id} aria-current=${camp.state === "now" ? "step" : undefined}>
      ${camp.start !== null && html`${minutesOfDay(camp.start)} `}
      <${Say} text=${camp.title} />
      ${" "}(${progressLabel(camp)})
    </li>`)}
  </ol>`;
}

function progressLabel(camp) {
  if (camp.state === "now") return t("now");
  return camp.state === "done" ? t("done") : t("ahead");
}
