/** How to be in time for the next lock: the proposed lengths, taken with one press, or what to cut. */

import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { timeOfDay } from "../../helpers/time.js";
import { allBlocks, dayOf, lengthOf } from "./agenda.js";
import { span } from "./words.js";

const SECOND = 1000;

export function Proposal({ helm }) {
  const view = helm.view.value;
  if (!view.proposal) return null;
  const Body = view.proposal.lengths ? Shorter : DoesNotFit;
  return html`<section class="proposal" aria-labelledby="proposal-title">
    <h2 id="proposal-title">${t("To be in time for: {what}", { what: goal(view) })}</h2>
    <${Body} helm=${helm} />
  </section>`;
}

function Shorter({ helm }) {
  const view = helm.view.value;
  const day = dayOf(view);
  const rows = day.blocks.filter((block) => changed(day, block, view.proposal.lengths));
  return html`<table>
      <thead><tr>${[t("Block"), t("Now"), t("Proposed")].map((name) => html`<th key=${name} scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows.map((block) => html`<tr key=${block.id}>
        <th scope="row">${say(block.title)}</th>
        <td>${span(lengthOf(day, block))}</td>
        <td><strong>${span(view.proposal.lengths[block.id])}</strong></td>
      </tr>`)}</tbody>
    </table>
    ${helm.may("TakeProposal") && html`<button type="button" class="primary" onClick=${helm.moves.takeProposal}>
      ${t("Take these lengths")}</button>`}`;
}

function DoesNotFit({ helm }) {
  const view = helm.view.value;
  const { shortfall, cut, alone, until } = view.proposal;
  if (alone) return html`<p>${t("This block runs {span} past it. Only this block can give the time: shorten it, or let it run.", { span: span(shortfall) })}</p>`;
  const names = allBlocks(view).filter((block) => cut.includes(block.id)).map((block) => say(block.title));
  return html`<p>${t("Besides the block now running, the blocks before it need {span} more even at their shortest.", { span: span(shortfall) })}
    ${names.length
      ? html` ${t("Leaving this out would do:")} <strong>${names.join(", ")}</strong>.`
      : html` ${late(until)}`}</p>`;
}

function late(until) {
  return until
    ? t("Leaving blocks out does not help either: it will start late.")
    : t("Leaving blocks out does not help either: the day will end late.");
}

function goal(view) {
  const { until } = view.proposal;
  const block = allBlocks(view).find((one) => one.id === until);
  if (!block) return t("the end of the day");
  return `${say(block.title)} (${timeOfDay(block.planned)})`;
}

/** Blocks without a time of their own have no length that could be compared. */
function changed(day, block, lengths) {
  if (!(block.id in lengths) || block.start == null) return false;
  return Math.abs(lengths[block.id] - lengthOf(day, block)) >= SECOND;
}
