/** Nobody is at the shared tablet: what one can vote on. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";

/** `begin` gets the id of the vote that somebody has come for; `number` is which tablet this is. */
export function OpenVotes({ view, live, begin, number }) {
  const open = view.votes.filter((one) => one.activity.open);
  return html`<section class="tablet-start">
    <div role="status">${live.waiting.value > 0 && html`<p class="problem">${t("A ballot that was cast here is not counted yet. It is sent by itself as soon as there is a connection.")}</p>`}</div>
    <${Say} tag="p" class="tablet-session" text=${view.session.title} />
    <h1>${open.length ? t("Vote here if you have no phone") : t("Nothing is voted on now")}</h1>
    ${open.length === 0 && html`<p>${t("When voting opens, it shows here by itself.")}</p>`}
    ${open.map((one) => html`<p key=${one.id} class="tablet-vote"><${Say} text=${one.title} />
      <button type="button" class="primary large" onClick=${() => begin(one.id)} aria-label=${t("Touch here to vote: {title}", { title: say(one.title) })}>${t("Touch here to vote")}</button></p>`)}
    ${number && html`<p class="tablet-number">${t("Tablet {n}", { n: number })}</p>`}
  </section>`;
}
