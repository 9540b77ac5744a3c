/** What every team reports, once the hall sees it. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Long } from "../../parts/long.js";
import { Say } from "../../parts/say.js";

/** `folded`: for whoever has something to do before. */
export function ReportsToRead({ reports, words, folded }) {
  const title = html`<${Say} text=${words.reports ?? t("What the teams report")} />`;
  const all = html`<${AllReports} reports=${reports} />`;
  if (folded) return html`<section class="report card"><details><summary>${title}</summary><div class="reports">${all}</div></details></section>`;
  return html`<section class="reports"><h2>${title}</h2>${all}</section>`;
}

function AllReports({ reports }) {
  return html`${reports.map((one) => html`
        <article key=${one.id} class="card">
          <h3><${Say} text=${one.title} /></h3>
          ${one.marked.length > 0 && html`<ul>${one.marked.map((entry) => html`<li key=${entry.id}>${entry.text}${entry.group && html` <small class="soft">${t("Group: {title}", { title: entry.group })}</small>`}</li>`)}</ul>`}
          <${Long} class=${one.text ? "report-text" : "soft"} text=${one.text || t("No report yet.")} />
        </article>`)}`;
}
