/** What became of a ballot that was cast on a shared tablet. */
import { isConnected } from "../../helpers/standing.js";
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { refusalHere } from "./refusals.js";

/** Faults of the ballot: whoever is there can put them right. */
const AT_THE_BALLOT = ["over-cap", "over-budget", "over-quota", "unknown-option", "reworded"];

/** Doubts about who casts it: a badge number settles them, and the marks stay for whose they are. */
const WHO_IT_IS = ["wrong-badge", "badge-only", "name-taken"];

export function CastOutcome({ live, visit, go, leave }) {
  if (!visit.answer) return html`<${NotYet} live=${live} />`;
  if (visit.answer.ok) return html`<${Counted} made=${visit.answer.made} leave=${leave} />`;
  const back = stepBack(visit);
  return html`<h1 tabindex="-1" role="alert">${t("Not counted.")}</h1>
    <p>${refusalHere(visit.answer)}</p>
    <div class="tablet-acts">
      ${back && html`<button type="button" class="primary large" onClick=${() => go({ ...back, answer: null })}>
        ${back.step === "who" ? t("Type a badge number") : t("Put it right")}</button>`}
      <button type="button" class="large" onClick=${leave}>${t("Done")}</button>
    </div>`;
}

function stepBack({ answer, badge }) {
  if (WHO_IT_IS.includes(answer.code)) return { step: "who", typed: badge ?? "", problem: answer };
  return AT_THE_BALLOT.includes(answer.code) ? { step: "ballot" } : null;
}

function NotYet({ live }) {
  const here = isConnected(live) && !live.trouble.value;
  return html`<h1 tabindex="-1" role="alert">${t("Your ballot is not counted yet.")}</h1>
    <p role="status">${here ? t("Sending…")
      : t("There is no connection. It is sent by itself as soon as there is: please wait here. If you cannot wait, tell the clerk, who sees whether it was counted.")}</p>`;
}

function Counted({ made, leave }) {
  return html`<h1 tabindex="-1" role="alert">${t("Counted.")}</h1>
    <p>${t("Your receipt:")} <code class="tablet-receipt">${inFours(made)}</code></p>
    <p>${t("Write it down: by it you find your ballot among those that are published once the result is shown.")}</p>
    <button type="button" class="primary large" onClick=${leave}>${t("Done")}</button>`;
}

/** Apart for the eye alone: it is found among the published ones as it is. */
function inFours(receipt) {
  const [, head, signs] = /^(\w+-)?(.*)$/.exec(receipt);
  return [head, ...signs.match(/.{1,4}/g)].filter(Boolean).map((part, at) => html`<span key=${at}>${part}</span>`);
}
