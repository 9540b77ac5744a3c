/** The bar that is always there: the clock, the block, how it stands against the plan, and the moves. */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { timeOfDay, useNow } from "../../helpers/time.js";
import { Clock } from "../clock.js";
import { position } from "./agenda.js";
import { AskedOfTheHall } from "./askedofthehall.js";
import { ClockMoves } from "./clockmoves.js";
import { BlockFacts } from "./facts.js";
import { HallMoves } from "./hallmoves.js";

export function ControlBar({ store, faces }) {
  const { block } = position(store.view.value);
  return html`<header class="bar">
    <div class="bar-clock">${block ? html`<${BlockClock} store=${store} />` : html`<${TimeOfDay} live=${store.live} />`}</div>
    <div class="bar-now">${block
      ? html`<h2 id="now-title" lang=${langOf(block.title)}>${say(block.title)}</h2>
        ${!store.narrow.value && html`<${BlockFacts} store=${store} />`}`
      : html`<p>${say(store.view.value.session.title)}</p>`}</div>
    ${block && !store.narrow.value && html`<${ClockMoves} store=${store} />`}
    ${block && html`<${HallMoves} store=${store} />`}
    <${AskedOfTheHall} store=${store} faces=${faces} />
  </header>`;
}

function BlockClock({ store }) {
  const { clock } = store.view.value;
  if (!clock) return html`<p class="no-clock">${t("No time limit")}</p>`;
  return html`<${Clock} clock=${clock} live=${store.live} big=${true} />`;
}

/** While no block runs nothing is counted: the time of day is what one waits for. */
function TimeOfDay({ live }) {
  return html`<p class="bar-time">${timeOfDay(useNow(live))}</p>`;
}
