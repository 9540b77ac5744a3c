/** Said right after sending: the ballot was counted, and under which name it can be found. */
import { effect } from "@preact/signals-core";

export function showReceipt(place, live) {
  const sent = place.querySelector("#sent-mapping");
  const words = place.querySelector("#ballot-receipt");
  effect(() => {
    const { do: command, answer } = live.answered.value ?? {};
    if (command?.type !== "CastBallot" || !answer.ok) return;
    const shown = words.content.cloneNode(true);
    shown.querySelector("code").textContent = answer.made ?? "";
    if (!answer.made) shown.querySelector("span").remove();
    sent.replaceChildren(shown);
    sent.scrollIntoView({ block: "center" });
  });
}
