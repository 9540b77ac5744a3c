/** Whose group has no ballot sees what is voted on, and later what came of it: few do, so it comes when needed. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Say } from "../../parts/say.js";
import { BallotPaper } from "./ballotpaper.js";
import { groupsSaid } from "../../questions/groups.js";

export default function WatchingOnPhone({ activity, themes, outcome }) {
  return html`
    <div class="ballot">
      <${Say} tag="p" class="prompt" text=${activity.prompt} />
      <p class="state">${t("Your group has no ballot in this vote.")} ${groupsSaid(activity)}</p>
      ${activity.revealing && html`<p class="state">${t("The result is being revealed on the screen.")}</p>`}
      ${outcome || html`<${BallotPaper} activity=${{ ...activity, open: false, opened: false }} ballot=${{ dots: {} }} themes=${themes} />`}
    </div>`;
}
