/** The residents' page, made live: each kind of activity that has a part of it looks after that. */
import { faces } from "faces/resident";
import { giveBack, makeDrafts } from "../helpers/drafts.js";
import { page } from "../helpers/page.js";
import { restNewButtons } from "../helpers/resting.js";
import { connect } from "../live.js";

const live = connect(page, { keep: true });
const drafts = makeDrafts(page.me);
giveBack(live, drafts);
restNewButtons();
document.querySelectorAll("[data-kind]").forEach((place) => faces[place.dataset.kind]?.(place, { live, drafts }));
