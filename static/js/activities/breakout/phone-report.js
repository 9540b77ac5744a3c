/** A report-out beside its text: what the scribe marks on the board, and what is said. A later part of the face. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Said } from "./said.js";
import { Star } from "./star.js";

/** With an `entry` its mark, else what was said. */
export default function ReportFace(given) {
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
