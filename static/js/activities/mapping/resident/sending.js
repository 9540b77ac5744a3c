/** Sends the ballot as it stands in the fields, and says at the button what becomes of it. */
import { effect } from "@preact/signals-core";
import { isConnected } from "../../../helpers/standing.js";
import { t } from "../../../helpers/words.js";

export function livenSending(form, paper, live) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const about = paper.about();
    if (!about?.open) return;
    const { block, round, paper: list } = about;
    const command = { type: "CastBallot", block, round, ballot: paper.dots(), based_on: paper.at(), paper: list };
    live.send(command, { whole: true });
  });
  effect(() => {
    paper.changed.value;
    form.querySelector("#send-ballot").disabled = !paper.about()?.open;
    form.querySelector("#sending-ballot").textContent = words(paper, live);
  });
}

function words(paper, live) {
  if (live.unsent.value.some((one) => one.do.type === "CastBallot")) return onItsWay(live);
  if (!paper.isUnsent()) return "";
  return paper.about().open ? t("Not sent yet.") : t("Not sent: voting is closed.");
}

function onItsWay(live) {
  if (!live.safe.value) return t("Not sent yet, and this phone cannot save it: please keep this page open.");
  if (live.trouble.value === "too-fast") {
    return t("Many new devices are voting. Your ballot is saved on this phone and sent again by itself.");
  }
  return isConnected(live) ? t("sending…") : t("Saved on this phone – will be sent as soon as there is a connection.");
}
