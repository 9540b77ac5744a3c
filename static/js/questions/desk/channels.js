/** How many have voted, by the way their ballot came. */
import { html } from "../../helpers/ui.js";
import { figure, t } from "../../helpers/words.js";

const WAYS = { phone: () => t("Phones") };

/** `activity` as a clerk sees a vote. */
export function Channels({ activity: { turnout, channels } }) {
  return html`<table class="turnout">
    <caption>${t("{ballots} of {people} have voted", turnout)}</caption>
    <thead class="sr-only"><tr><th scope="col">${t("How")}</th><th scope="col">${t("Ballots")}</th></tr></thead>
    <tbody>${channels.map((one) => html`<tr key=${one.channel}>
      <th scope="row">${(WAYS[one.channel] ?? (() => one.channel))()}</th><td>${figure(one.ballots)}</td></tr>`)}</tbody>
  </table>`;
}
