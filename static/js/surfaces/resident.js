/** The residents' page, made live: the form stays the server's, everything around it moves. */
import { giveBack, makeDrafts } from "../helpers/drafts.js";
import { page } from "../helpers/page.js";
import { restNewButtons } from "../helpers/resting.js";
import { html, render } from "../helpers/ui.js";
import { connect } from "../live.js";
import { livenForm } from "../parts/resident/form.js";
import { Receipt } from "../parts/resident/receipt.js";
import { followSending } from "../parts/resident/sending.js";
import { Standing } from "../parts/resident/standing.js";
import { Window } from "../parts/resident/window.js";

const live = connect(page, { keep: true });
const drafts = makeDrafts(page.me);
giveBack(live, drafts);
const form = document.getElementById("comment");
livenForm(form, live, drafts.of("comment"));
followSending(form, document.getElementById("sending"), live);
restNewButtons();
take("window", html`<${Window} live=${live} /><${Receipt} live=${live} draft=${drafts.of("comment")} />`);
take("live", html`<${Standing} live=${live} />`);

/** What the server wrote there gives way to the same, alive. */
function take(id, content) {
  const place = document.getElementById(id);
  place.replaceChildren();
  render(content, place);
}
