/** A ranking as a table, for screen readers. */
import { html } from "../../helpers/ui.js";
import { figure, t } from "../../helpers/words.js";
import { Also } from "../../questions/also.js";
import { Say } from "../../parts/say.js";

/** `rows`: {id, title, rank, dots, voters, tied} in order. */
export function RankingTable({ rows, caption }) {
  return html`<div class="sr-only"><table>
    <${Say} tag="caption" text=${caption} />
    <thead><tr>
      ${[t("Rank"), t("Item"), t("Dots"), t("Voters")].map((head) => html`<th scope="col">${head}</th>`)}
    </tr></thead>
    <tbody>
      ${rows.map((row) => html`<tr key=${row.id}>
        <td>${rankOf(row)}</td>
        <th scope="row"><${Say} text=${row.title} /><${Also} merged=${row.merged} /></th>
        <td>${figure(row.dots)}</td>
        <td>${figure(row.voters)}</td>
      </tr>`)}
    </tbody>
  </table></div>`;
}

function rankOf({ rank, tied, mark }) {
  const place = tied ? t("{rank}, tied", { rank }) : figure(rank);
  return mark === "forward" ? `${place}, ${t("goes forward")}` : place;
}
