/** Comments on the residents' page: the form stays the server's, everything around it moves. */
import { html, render } from "../../helpers/ui.js";
import { livenForm } from "./resident/form.js";
import { Receipt } from "./resident/receipt.js";
import { followSending } from "./resident/sending.js";
import { Standing } from "./resident/standing.js";
import { Window } from "./resident/window.js";

/** Makes alive what the server wrote in `place`. */
export default function liven(place, { live, drafts }) {
  const draft = drafts.of("comment");
  const form = place.querySelector("form[method=post]");
  livenForm(form, live, draft);
  followSending(form, place.querySelector("#sending"), live);
  take("#window", html`<${Window} live=${live} /><${Receipt} live=${live} draft=${draft} />`);
  take("#live", html`<${Standing} live=${live} />`);

  /** What the server wrote there gives way to the same, alive. */
  function take(id, content) {
    const part = place.querySelector(id);
    part.replaceChildren();
    render(content, part);
  }
}
