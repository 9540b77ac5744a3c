/** Said right after sending: the ballot was counted, and under which name it can be found. */
import { effect } from "@preact/signals-core";
import { asListed } from "../merged.js";
import { heldAs, isLike } from "./choices.js";

/** It goes when somebody chooses otherwise, or another round is held: what is on the paper then was not counted. */
export function showReceipt(place, paper, live, served) {
  const sent = place.querySelector("#sent-mapping");
  const words = place.querySelector("#ballot-receipt");
  const first = paper.about()?.held;
  let cast;
  let said;

  /** The same ballot sent again has the receipt that it had. */
  function show(made) {
    const shown = words.content.cloneNode(true);
    shown.querySelector("code").textContent = made;
    if (!made) shown.querySelector("span").remove();
    sent.replaceChildren(shown);
    if (place.querySelector("form").contains(document.activeElement)) sent.focus({ preventScroll: true });
    sent.scrollIntoView({ block: "center" });
  }

  function isOnThePaper(here) {
    if (!cast) return here.held === first && !paper.isUnsent();
    return here.held === heldAs(cast) && isLike(asListed(here, cast.ballot), paper.dots());
  }

  effect(() => {
    paper.changed.value;
    const { id, do: command, answer } = live.answered.value ?? {};
    if (id !== said && command?.type === "CastBallot" && answer.ok) {
      said = id;
      cast = command;
      show(answer.made || served.of("own-ballots").dataset.receipt);
    }
    const here = paper.about();
    if (here && !isOnThePaper(here)) sent.replaceChildren();
  });
}
