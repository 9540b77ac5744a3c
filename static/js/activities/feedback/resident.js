/** Comments on the residents' page: the form sends without a reload, and one's own stand there at once. */
import { sayNewcomers } from "../../helpers/announcing.js";
import { isOwn, withComing, withoutOwn } from "./resident/comments.js";
import { livenForm } from "./resident/form.js";
import { showReceipts } from "./resident/receipt.js";
import { followSending } from "./resident/sending.js";

/** Makes alive what the server wrote in `place`. */
export default function liven(place, { live, drafts, served }) {
  const draft = drafts.of("comment");
  const form = place.querySelector("form[method=post]");
  const decided = sayNewcomers("own", Infinity);
  livenForm(form, live, draft, served);
  followSending(form, place.querySelector("#sending"), live);
  showReceipts(place, live, draft);
  served.dress("own", withComing(place, live, served, (own) => decided.look(own.filter(isDecided), wordsOf)));
  served.dress("voices", (voices) => withoutOwn(voices, served.of("own")));
}

const isDecided = (one) => isOwn(one) && !one.querySelector(".standing.waiting");

const wordsOf = (one) => one.querySelector(".standing").textContent.trim();
