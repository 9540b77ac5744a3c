/** Said right after sending: the comment arrived, and under which name it can be found. */
import { effect } from "@preact/signals-core";

/** It goes when somebody begins to write again: what is in the form (`draft`) was not received. */
export function showReceipts(place, live, draft) {
  const sent = place.querySelector("#sent-feedback");
  const words = place.querySelector("#receipt");
  effect(() => {
    const { do: command, answer } = live.answered.value ?? {};
    if (command?.type !== "SendComment" || !answer.ok) return;
    const shown = words.content.cloneNode(true);
    shown.querySelector("code").textContent = answer.made;
    sent.replaceChildren(shown);
    sent.scrollIntoView({ block: "center" });
  });
  effect(() => { if (draft.value) sent.replaceChildren(); });
}
