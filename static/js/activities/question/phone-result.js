/** What was answered, on a phone, where the hall is shown it: in the order of the paper. */
import { html } from "../../helpers/ui.js";
import { optionsOf } from "../../questions/answers.js";
import { Receipts } from "../../questions/receipts.js";
import { Shares } from "../../questions/shares.js";

/** `figures` are of one edition of the paper, and show with no other. */
export default function AnswersOnPhone({ activity, figures, receipts }) {
  if (figures?.paper !== activity.paper) return null;
  const [dots] = figures.dots;
  const rows = optionsOf(activity).map((one, index) => ({ item: one.id, title: one.title, dots: dots[index] }));
  return html`<${Shares} scale=${activity.scale} rows=${rows} /><${Receipts} receipts=${receipts} />`;
}
