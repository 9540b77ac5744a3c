/** Sends the ballot as it stands in the fields, and says at the button what becomes of it. */
import { effect } from "@preact/signals-core";
import { isConnected } from "../../../helpers/standing.js";
import { t } from "../../../helpers/words.js";
import { asListed } from "../merged.js";
import { heldAs, isLike } from "./choices.js";

export function livenSending(form, paper, live) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const about = paper.about();
    if (!about?.open) return;
    const { block, round, paper: list } = about;
    const command = { type: "CastBallot", block, round, ballot: paper.dots(), based_on: paper.at(), paper: list };
    live.send(command, { whole: true });
  });
  let wasOpen = false;
  effect(() => {
    paper.changed.value;
    const isOpen = Boolean(paper.about()?.open);
    form.querySelector("#send-ballot").disabled = !isOpen;
    form.querySelector("#sending-ballot").textContent = words(paper, live);
    if (wasOpen && !isOpen && live.unsent.peek().length) live.pump(); // what waits is owed an answer now
    wasOpen = isOpen;
  });
}

function words(paper, live) {
  const about = paper.about();
  const coming = live.unsent.value.filter(({ do: command }) => command.type === "CastBallot" && heldAs(command) === about?.held).at(-1);
  if (!about) return "";
  if (coming && isLike(asListed(about, coming.do.ballot), paper.dots())) return onItsWay(live);
  if (coming) return t("What you have changed is not sent yet. Your ballot of before waits to be sent.");
  if (!paper.isUnsent()) return "";
  return about.open ? t("Not sent yet.") : t("Not sent: voting is closed.");
}

function onItsWay(live) {
  if (!live.safe.value) return t("Not sent yet, and this phone cannot save it: please keep this page open.");
  if (live.trouble.value === "too-fast") {
    return t("Many new devices are voting. Your ballot is saved on this phone and sent again by itself.");
  }
  return isConnected(live) ? t("sending…") : t("Saved on this phone – will be sent as soon as there is a connection.");
}
