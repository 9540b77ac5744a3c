/** The list to vote on, under its themes; once the vote is closed, what one chose from it. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { themeTitle } from "../../helpers/themes.js";
import { Say } from "../../parts/say.js";
import { under } from "../../questions/limits.js";
import { levelOf } from "../../questions/roundwords.js";
import { Dots } from "./dots.js";

/** Places that are drawn one by one; a figure stands where there are more. */
export const COUNTABLE = 10;
const PER_ROW = 4;

export function BallotPaper({ activity, ballot, themes }) {
  const closed = activity.opened && !activity.open;
  const listed = (item) => !closed || ballot.dots[item.id];
  return activity.themes.filter((theme) => theme.items.some(listed)).map((theme) => html`
    <section class="ballot-theme" key=${theme.id}>
      <div class="ballot-theme-head">
        <${Say} tag="h2" text=${themeTitle(themes, theme.id)} />
        ${levelOf(activity, theme) && html`<p class="quota">${levelOf(activity, theme)}</p>`}
        ${activity.opened && html`<${Quota} ...${{ activity, theme, ballot }} />`}
      </div>
      <ul role="list" class="candidates">
        ${theme.items.filter(listed).map((item) => html`
          <${Candidate} key=${item.id} ...${{ activity, theme, item, ballot }} />`)}
      </ul>
    </section>`);
}

function Quota({ activity, theme, ballot }) {
  const quota = activity.quotas[theme.id];
  const here = under(theme, ballot.dots);
  if (quota === undefined) return html`<p class="quota">${t("{here} placed here", { here })}</p>`;
  return html`<p class="quota">${t("{here} of {quota} placed here", { here, quota })}</p>`;
}

function Candidate({ activity, theme, item, ballot }) {
  const count = ballot.dots[item.id] ?? 0;
  return html`
    <li class=${count ? "candidate chosen" : "candidate"}>
      <div class="candidate-what">
        <${Say} class="candidate-title" text=${item.title} />
        <${Say} class="candidate-source" text=${item.source} />
        ${item.merged?.map((one) => html`<span class="candidate-source" key=${one.id}>${t("Also:")} <${Say} text=${one.title} /></span>`)}
      </div>
      ${activity.open
        ? html`<${DotControls} ...${{ activity, theme, item, ballot, count }} />`
        : activity.opened && html`<${Placed} count=${count} cap=${activity.cap} />`}
    </li>`;
}

/** A button that cannot act still takes the press and says why. */
function DotControls({ activity, theme, item, ballot, count }) {
  const title = say(item.title);
  const blocked = ballot.whyNot(item.id, theme) !== null;
  return html`
    <div class="controls">
      <button type="button" class="step" aria-disabled=${count === 0}
        aria-label=${t("Take a dot back from {item}", { item: title })}
        onClick=${() => ballot.take(item.id)}><span aria-hidden="true">−</span></button>
      <${Placed} count=${count} cap=${activity.cap} />
      <button type="button" class="step" aria-disabled=${blocked}
        aria-label=${t("Place a dot on {item}", { item: title })}
        onClick=${() => ballot.add(item.id, theme)}><span aria-hidden="true">+</span></button>
    </div>`;
}

function Placed({ count, cap }) {
  return html`
    <span class="placed">
      ${cap > COUNTABLE ? html`<span class="dots-figure" aria-hidden="true">${count}</span>`
        : html`<${Dots} count=${count} of=${cap} perRow=${PER_ROW} />`}
      <span class="sr-only">${count === 1 ? t("1 dot") : t("{count} dots", { count })}</span>
    </span>`;
}
