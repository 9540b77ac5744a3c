/** What stands over the block that runs, over the whole stage: another one, one thing of it, a trail, or the way in. */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { Banner } from "./banner.js";
import { Address, JOIN } from "./door.js";
import { titleSize } from "./lines.js";
import { usePageShown } from "./pages.js";
import { Plain } from "./plain.js";
import { languagesOf } from "./speech.js";
import { TrailOnStage } from "./trail.js";

/**
 * `stage.spot` as in the view; `faces` as of `Running`: of the block that runs, `Face.over` is what must be seen
 * whatever is put over it.
 */
export function SpotOnStage({ stage, page, live, faces, trouble }) {
  const { spot } = stage;
  return html`<div class="spot">
    <${Banner} notice=${stage.notice} trouble=${trouble} />
    <div class="over-place">${isCovered(stage, faces) && html`<${faces[stage.block.kind].over} ...${{ activity: stage.activity, stage, live }} />`}</div>
    ${spot.block && html`<${SpotBlock} ...${{ stage, page, live, faces }} />`}
    ${spot.trail && html`<${SpotTrail} ...${{ stage, live }} />`}
    ${!spot.block && !spot.trail && html`<${HowToJoin} page=${page} languages=${languagesOf(stage)} closed=${stage.door === "closed"} />`}
  </div>`;
}

/** Whether the block that runs has something to say that what lies over it does not. */
function isCovered({ phase, block, spot, stopped }, faces) {
  const whole = spot.block === block?.id && !spot.of;
  return phase === "running" && !stopped && !whole && Boolean(faces[block?.kind]?.over);
}

function SpotBlock({ stage, page, live, faces }) {
  const { spot } = stage;
  const { block, activity, pages, cue } = spot;
  const Face = faces[block.kind] || Plain;
  const title = say(block.title);
  return html`<header class="heading">
      <h1 class="heading-title title-${titleSize(title)}" lang=${langOf(block.title)}>${title}</h1>
    </header>
    <div class="face face-${block.kind} ${spot.of ? "face-of-one" : ""}">
      <${Face} key=${`${block.id}-${spot.of}-${spot.id}`}
        ...${{ activity, block, live, page, stage: { ...stage, block, activity, pages, cue } }} />
    </div>`;
}

function SpotTrail({ stage, live }) {
  const { trail, pages, cue } = stage.spot;
  const total = pages.length;
  const index = usePageShown({ pages, cue, speech: stage.speech }, live);
  return html`<header class="heading"><h1 class="heading-title">${t("What came of what people said")}</h1></header>
    <div class="face pages">
      <${TrailOnStage} trail=${trail} page=${pages[index]} />
      ${total > 1 && html`<p class="page-place">${t("Page {number} of {total}", { number: index + 1, total })}</p>`}
    </div>`;
}

/** Code and address as large as they go, in each language of the session. */
function HowToJoin({ page, languages, closed }) {
  return html`<div class="join-all">
    <div class="join-words">
      ${languages.map((one) => html`<h1 class="join-call" key=${one} lang=${one}>${JOIN[one]}</h1>`)}
      ${closed && html`<p class="join-list">${t("only names on the list")}</p>`}
      <${Address} url=${page.join.url} />
    </div>
    <img class="join-code" src=${page.join.qr} alt=${t("QR code to join")} width="400" height="400" />
  </div>`;
}
