/** The stage: the hall's screen. Shows, never asks; nothing here sends a command. */
import { faces } from "faces/stage";
import { page } from "../helpers/page.js";
import { restNewButtons } from "../helpers/resting.js";
import { listener, takes } from "../helpers/telling.js";
import { html, render, useMemo } from "../helpers/ui.js";
import { connect } from "../live.js";
import { LineMark, Ribbon } from "../parts/stage/banner.js";
import { makeBell } from "../parts/stage/bell.js";
import { BetweenDays } from "../parts/stage/betweendays.js";
import { keepChiming } from "../parts/stage/chimes.js";
import { Running } from "../parts/stage/running.js";
import { followSpeech } from "../parts/stage/speech.js";
import { SpotOnStage } from "../parts/stage/spot.js";
import { useTrouble } from "../parts/stage/trouble.js";
import { typeface } from "../parts/stage/typeface.js";

/** In another language all is drawn anew, and nothing else happens: letters are fitted once every text is there. */
function Stage({ live, spoken }) {
  const view = live.view("stage").value;
  const stage = useMemo(() => view && { ...view }, [view, spoken.value]);
  const trouble = useTrouble(stage, live);
  const scene = stage?.session ? html`<${Scene} ...${{ stage, live, trouble }} />` : null;
  return html`<div class="stage">
    ${scene}
    ${page.rehearsal && html`<${Ribbon} />`}
    <${LineMark} live=${live} />
  </div>`;
}

function Scene({ stage, live, trouble }) {
  if (stage.spot) return html`<${SpotOnStage} ...${{ stage, page, live, faces, trouble }} />`;
  const running = stage.phase === "running" && stage.block;
  if (!running) return html`<${BetweenDays} ...${{ stage, page, live, trouble }} />`;
  return html`<${Running} ...${{ stage, page, live, faces, trouble }} />`;
}

const live = connect(page, { listener, takes });
const spoken = followSpeech(live);
if (page.surface === "stage") keepChiming(live, faces, makeBell()); // not the small one on a console
restNewButtons();
typeface().then(() => render(html`<${Stage} live=${live} spoken=${spoken} />`, document.getElementById("app")));
