/** What the phone says when nothing is being asked: before a day, after it, or without a place. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { useBeginning } from "../begins.js";
import { Say } from "../say.js";
import { WhenAndWhere } from "../whenandwhere.js";
import { Program } from "./program.js";
import { DistantRidge } from "./ridge.js";

export function Before({ view, live }) {
  const beginning = useBeginning(view, live);
  return html`
    <section class="calm">
      <${DistantRidge} />
      <${Say} tag="p" class="eyebrow" text=${view.session.tagline} />
      <${Say} tag="h1" text=${view.session.title} />
      <p>${t("You are in.")}${beginning && html`<br />${beginning}`}</p>
      ${!beginning && (view.coming ? html`<${WhenAndWhere} day=${view.coming} />` : html`<p>${t("We begin soon.")}</p>`)}
      <p class="soft">${t("Keep this page open: it follows the hall by itself.")}</p>
    </section>
    <${Program} program=${view.program} live=${live} open />`;
}

export function Over({ view, live }) {
  return html`
    <section class="calm">
      <${DistantRidge} />
      <${Say} tag="p" class="eyebrow" text=${view.day?.title} />
      <h1>${t("The day is over. Thank you.")}</h1>
      <p>${t("What you wrote and every dot you placed is kept.")}</p>
      ${view.coming && html`
        <${Say} tag="p" text=${view.session.words.go_on ?? t("We go on:")} />
        <${WhenAndWhere} day=${view.coming} />`}
    </section>
    <${Program} program=${view.program} live=${live} open />`;
}

export function Gone() {
  return html`
    <section class="calm">
      <h1>${t("This phone has no place in the session any more.")}</h1>
      <p>${t("Join again, or ask the facilitator.")}</p>
      <p><a class="button primary" href="/">${t("Join")}</a></p>
    </section>`;
}
