/**
 * The residents' page, helped along: the server writes it, and writes its parts anew when told to; a kind of activity
 * that needs more for its own says so in `resident.js`, which the page names if it is in the agenda. Until these are
 * here the page is as it is without a script.
 */
import { effect } from "@preact/signals-core";
import { bring } from "../helpers/bring.js";
import { giveBack, makeDrafts } from "../helpers/drafts.js";
import { listener, takes } from "../helpers/hints.js";
import { page } from "../helpers/page.js";
import { restNewButtons } from "../helpers/resting.js";
import { connect } from "../live.js";
import { keepTime } from "../parts/resident/clocks.js";
import { sayRefusals, sayStopped, speakUp } from "../parts/resident/said.js";
import { servedParts } from "../parts/resident/served.js";

const coming = Object.entries(page.faces ?? {}).map(async ([kind, address]) => [kind, (await bring(address)).default]);
Promise.all(coming).then((faces) => begin(new Map(faces)));

/** `faces`: by kind of activity, what makes its part of the page alive. */
function begin(faces) {
  const views = Object.entries(page.shown).map(([topic, [epoch, rev]]) => ({ topic, epoch, rev, body: {} }));
  const live = connect({ ...page, views }, { listener, takes }, { keep: true });
  const drafts = makeDrafts(page.me);
  const served = servedParts(live);
  giveBack(live, drafts);
  restNewButtons();
  document.querySelectorAll("[data-kind]").forEach((place) => faces.get(place.dataset.kind)?.(place, { live, drafts, served }));
  served.show();
  keepTime(live, served.shown);
  speakUp(document.getElementById("said"));
  sayRefusals(document.getElementById("refused"), live);
  sayStopped(document.getElementById("stopped"), live);
  stayHere();
  effect(() => { if (served.shown.value) openFirst([...document.querySelectorAll("[data-kind]")]); });
  document.documentElement.dataset.live = "";
}

/** What is looked up comes in another tab only where nothing keeps what is being filled in. */
function stayHere() {
  document.querySelectorAll("form[target]").forEach((one) => one.removeAttribute("target"));
}

/** What is closed stands below what is open, but for what somebody is in the middle of. */
function openFirst(places) {
  const open = places.findIndex((one) => one.querySelector(".window-state.open"));
  const above = places.slice(0, Math.max(open, 0)).filter((one) => !one.contains(document.activeElement));
  places.at(-1)?.after(...above);
}
