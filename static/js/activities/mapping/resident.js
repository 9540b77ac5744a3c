/** The residents' ballot: the server's own form sends without a reload, counts along, and keeps what one has chosen. */
import { livenPaper } from "./resident/paper.js";
import { showReceipt } from "./resident/receipt.js";
import { livenSending } from "./resident/sending.js";

/** Makes alive what the server wrote in `place`. */
export default function liven(place, { live, served }) {
  const form = place.querySelector("#mapping");
  livenSending(form, livenPaper(form, served, live), live);
  showReceipt(place, live);
}
