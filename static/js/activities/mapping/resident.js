/** The residents' ballot: the server's own form sends without a reload, counts along, and keeps what one has chosen. */
import { sayLate } from "./resident/late.js";
import { livenPaper } from "./resident/paper.js";
import { showReceipt } from "./resident/receipt.js";
import { livenSending } from "./resident/sending.js";

/** Makes alive what the server wrote in `place`. */
export default function liven(place, { live, drafts, served }) {
  const form = place.querySelector("#mapping");
  const paper = livenPaper(form, served, live, drafts);
  livenSending(form, paper, live);
  sayLate(place.querySelector("#late-ballots"), paper, live, drafts);
  showReceipt(place, paper, live, served);
}
