/** Report-outs beside one’s own text: marks, what is said, what all teams report. A later part of the face. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { ReportsToRead } from "./reportstoread.js";
import { Said } from "./said.js";
import { Star } from "./star.js";

/** With an `entry` its mark, with `reports` these, else what was said. */
export default function ReportFace(given) {
  if (given.reports) return html`<${ReportsToRead} ...${given} />`;
  return given.entry ? html`<${Star} ...${given} />` : html`<${Said} ...${given} />`;
}

ReportFace.lost = {
  SaveSaid: () => t("Your report was not saved."),
  MarkEntry: () => t("Your change was not made."),
};

ReportFace.refusals = {
  "enough-marked": () => t("Three are marked"),
  "not-scribe": () => t("Only the person who is writing the report can change it. You can go on with it yourself."),
};
