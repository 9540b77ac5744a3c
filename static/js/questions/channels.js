/** How many have voted, by the way their ballot came and by group. */
import { html } from "../helpers/ui.js";
import { figure, say, t } from "../helpers/words.js";

const WAYS = {
  phone: () => t("Phones"),
  tablet: () => t("Tablet"),
  paper: () => t("Paper"),
  hands: () => t("Hands"),
  web: () => t("Residents’ page"),
};

/** What a way is called by which a ballot came. */
export const wayWords = (channel) => WAYS[channel]?.() ?? channel;

/** `channels` as clerks and consoles see them of a vote; `groups`: [{id, title}]. */
export function Channels({ channels, groups, caption }) {
  const voting = groups.filter(({ id }) => channels.some((one) => one.groups[id]));
  const sum = (one) => Object.values(one.groups).reduce((all, ballots) => all + ballots, 0);
  return html`<div class="wide"><table class="channels" data-many=${voting.length > 2}>
    <caption>${caption}</caption>
    ${channels.length > 0 && html`
    <thead><tr><th scope="col">${t("How")}</th>
      ${voting.map(({ id, title }) => html`<th scope="col" key=${id}>${say(title)}</th>`)}<th scope="col">${t("All")}</th></tr></thead>
    <tbody>${channels.map((one) => html`<tr key=${one.channel}><th scope="row">${wayWords(one.channel)}</th>
      ${voting.map(({ id, title }) => html`<td key=${id} data-label=${say(title)}>${figure(one.groups[id] ?? 0)}</td>`)}<td data-label=${t("All")}>${figure(sum(one))}</td></tr>`)}</tbody>`}
  </table></div>`;
}
