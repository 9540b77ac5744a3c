/** How to be in time for the next lock: what is proposed, taken with one press, and taken back. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { timeOfDay, useNow } from "../../helpers/time.js";
import { allBlocks, dayOf, endOfDay, currentBlockEnd, lengthOf, position } from "./agenda.js";
import { Disclosure } from "./disclosure.js";
import { resting } from "./replanning.js";
import { durationWords } from "../durations.js";

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export function Proposal({ store }) {
  const { proposal, taken } = store.view.value;
  if (!store.may("TakeProposal")) return proposal && html`<${Line} view=${store.view.value} />`;
  const Body = !proposal || proposal.alone ? EndSooner : proposal.lengths ? Shorter : DoesNotFit;
  return html`${proposal && html`<section class="proposal" aria-labelledby="proposal-title">
      <h2 id="proposal-title">${title(store.view.value)}</h2>
      <${Body} store=${store} />
    </section>`}
    ${taken && html`<${Taken} store=${store} taken=${taken} />`}`;
}

/** For moderators, who have a queue to read and cannot take it: one line. */
function Line({ view }) {
  const late = view.outlook.late[view.proposal.until] ?? view.outlook.over;
  return html`<p class="proposal-line">${t("Fixed time {time}: {span} late", { time: timeOfDay(fixedTime(view)), span: durationWords(late) })}</p>`;
}

/** As long as it can be taken back; its button is not where the one was that took it. */
function Taken({ store, taken }) {
  const text = taken.block ? t("This block ends sooner, to be in time.") : t("Shorter lengths were taken.");
  return html`<div class="taken">
    <p>${text}</p>
    <button type="button" aria-disabled=${resting(store)} onClick=${store.replanning.undo}>${t("Undo")}</button>
  </div>`;
}

/** Nothing lies between the current block and the lock: it alone can give the time. */
function EndSooner({ store }) {
  const { shortfall, ends_at } = store.view.value.proposal;
  if (ends_at == null) return null;
  return html`${shortfall >= MINUTE && html`<p>${t("That leaves it {span} less than its shortest length.", { span: durationWords(shortfall) })}</p>`}
    <${EndInTime} store=${store} primary />`;
}

function EndInTime({ store, primary = false }) {
  const { ends_at } = store.view.value.proposal;
  if (ends_at == null) return null;
  return html`<button type="button" class=${primary ? "primary" : ""} aria-disabled=${resting(store)} onClick=${store.replanning.endInTime}>
    ${t("End this block at {time}", { time: timeOfDay(ends_at) })}</button>`;
}

function Shorter({ store }) {
  const view = store.view.value;
  const day = dayOf(view);
  const rows = day.blocks.filter((block) => changed(day, block, view.proposal.lengths));
  return html`<${Disclosure} head=${t("What changes")}>${() => html`<table>
      <thead><tr>${[t("Block"), t("Now"), t("Proposed")].map((name) => html`<th key=${name} scope="col">${name}</th>`)}</tr></thead>
      <tbody>
        ${view.proposal.ends_at != null && html`<${RunningRow} store=${store} />`}
        ${rows.map((block) => html`<tr key=${block.id}>
          <th scope="row">${say(block.title)}</th>
          <td>${durationWords(lengthOf(day, block))}</td>
          <td><strong>${durationWords(view.proposal.lengths[block.id])}</strong></td>
        </tr>`)}
      </tbody>
    </table>`}<//>
    <button type="button" class="primary" aria-disabled=${resting(store)} onClick=${store.replanning.take}>${t("Take these lengths")}</button>`;
}

function RunningRow({ store }) {
  const view = store.view.value;
  const now = useNow(store.live);
  return html`<tr>
    <th scope="row">${say(position(view).block.title)} (${t("now")})</th>
    <td>${t("until {time}", { time: timeOfDay(currentBlockEnd(view.clock, now)) })}</td>
    <td><strong>${t("until {time}", { time: timeOfDay(view.proposal.ends_at) })}</strong></td>
  </tr>`;
}

function DoesNotFit({ store }) {
  const view = store.view.value;
  const { shortfall, cut, ends_at, until } = view.proposal;
  const blocks = allBlocks(view).filter((block) => cut.includes(block.id));
  const would = blocks.length > 1 ? t("Leaving all of these out would do:") : t("Leaving this out would do:");
  const missing = durationWords(Math.max(MINUTE, shortfall));
  return html`<p>${t("Even at the shortest lengths, {span} are missing.", { span: missing })}${" "}
      ${blocks.length ? would : ends_at == null && late(until)}</p>
    ${(blocks.length > 0 || ends_at != null) && html`<div class="proposal-moves">
      ${blocks.map((block) => html`<button type="button" key=${block.id} aria-disabled=${resting(store)}
        onClick=${() => store.replanning.leaveOut(block)}>${t("Leave out {title}", { title: say(block.title) })}</button>`)}
      <${EndInTime} store=${store} />
    </div>`}`;
}

function late(until) {
  return until
    ? t("Leaving blocks out does not help either: it will start late.")
    : t("Leaving blocks out does not help either: the day will end late.");
}

function title(view) {
  const { alone, over } = view.proposal;
  const lock = lockOf(view);
  const words = { span: durationWords(over), title: lock && say(lock.title), time: timeOfDay(fixedTime(view)) };
  if (!alone) return t("To be in time for: {what}", { what: lock ? `${words.title} (${words.time})` : t("the end of the day") });
  return lock
    ? t("This block runs {span} into {title} (fixed, {time})", words)
    : t("This block runs {span} past the end of the day ({time})", words);
}

const lockOf = (view) => allBlocks(view).find((one) => one.id === view.proposal.until);

const fixedTime = (view) => lockOf(view)?.planned ?? endOfDay(dayOf(view));

/** Blocks without a time of their own have no length that could be compared. */
function changed(day, block, lengths) {
  if (!(block.id in lengths) || block.start == null) return false;
  return Math.abs(lengths[block.id] - lengthOf(day, block)) >= SECOND;
}
