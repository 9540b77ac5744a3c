// The stage: the hall's screen. Shows, never asks; nothing here sends a command.
import { page } from "../helpers/page.js";
import { html, render } from "../helpers/ui.js";
import { connect } from "../live.js";
import { LineMark, Ribbon } from "../parts/stage/banner.js";
import { Opening } from "../parts/stage/opening.js";
import { Running } from "../parts/stage/running.js";

function Stage({ live, faces }) {
  const stage = live.view("stage").value;
  const scene = stage?.session ? html`<${Scene} ...${{ stage, live, faces }} />` : null;
  return html`<div class="stage">
    ${scene}
    ${page.rehearsal && html`<${Ribbon} />`}
    <${LineMark} live=${live} />
  </div>`;
}

function Scene({ stage, live, faces }) {
  const running = stage.phase === "running" && stage.block;
  if (!running) return html`<${Opening} stage=${stage} page=${page} />`;
  return html`<${Running} ...${{ stage, page, live, faces }} />`;
}

/** Every face is fetched at the start, so that a block can begin while the server is away. */
async function fetchFaces(addresses) {
  const found = await Promise.all(Object.entries(addresses).map(fetchFace));
  return Object.fromEntries(found.filter(Boolean));
}

async function fetchFace([kind, address]) {
  try {
    return [kind, (await import(address)).default];
  } catch (trouble) {
    console.error(`The face of "${kind}" did not load; its plan is shown instead.`, trouble);
    return null;
  }
}

const live = connect(page);
const faces = await fetchFaces(page.faces);
render(html`<${Stage} live=${live} faces=${faces} />`, document.getElementById("app"));
