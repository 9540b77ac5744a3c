/** Report-outs beside one’s own text: marks, what is said, what all teams report. A later part of the face. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { MarkedHere } from "./markedhere.js";
import { ReportsToRead } from "./reportstoread.js";
import { Said } from "./said.js";
import { Star } from "./star.js";

/** With an `entry` its mark; else, at the top of the face, what the scribe has to do before what all read. */
export default function ReportFace(given) {
  if (given.entry) return html`<${Star} ...${given} />`;
  const { activity, person, room, words } = given;
  const { reports, turn } = activity;
  const scribe = room && room.scribe === person?.id;
  const said = room?.called && html`<${Said} key=${`said ${room.id}`} ...${given} />`;
  const first = scribe || turn?.team === room?.id;
  return html`
    ${first && said}
    ${scribe && reports && html`<${MarkedHere} ...${given} />`}
    ${reports && html`<${ReportsToRead} reports=${reports} words=${words} folded=${scribe} />`}
    ${!first && said}`;
}

ReportFace.lost = {
  SaveSaid: () => t("Your report was not saved."),
  MarkEntry: () => t("Your change was not made."),
};

ReportFace.refusals = {
  "enough-marked": () => t("Three are marked"),
  "not-scribe": () => t("Only the person who is writing the report can change it. You can go on with it yourself."),
};
