/** Ballots that were filled in here and did not arrive before their voting closed: said until that was read. */
import { effect } from "@preact/signals-core";
import { t } from "../../../helpers/words.js";
import { choicesInWords, heldAs, roundOf } from "./choices.js";

export function sayLate(place, paper, live, drafts) {
  effect(() => {
    paper.changed.value;
    const here = paper.about()?.held;
    const late = drafts.kept.value.filter(({ name }) => roundOf(name) && roundOf(name) !== here);
    place.replaceChildren(...late.map((one) => note(one.draft, isOnItsWay(live, roundOf(one.name)))));
  });
}

const isOnItsWay = (live, held) => live.unsent.value.some(({ do: command }) => command.type === "CastBallot" && heldAs(command) === held);

function note(draft, isAsked) {
  const choices = choicesInWords(draft);
  const said = document.createElement("p");
  said.className = "problem";
  said.textContent = isAsked ? t("Voting is closed. Whether your ballot arrived in time is being asked: {choices}", { choices })
    : t("Not sent before voting closed, and not counted: {choices}", { choices });
  if (!isAsked) said.append(" ", read(draft));
  return said;
}

function read(draft) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = t("OK");
  button.addEventListener("click", () => { draft.value = ""; });
  return button;
}
