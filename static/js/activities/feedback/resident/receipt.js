/** Said right after sending: the comment arrived, and under which name it can be found. */
import { html, useEffect, useRef } from "../../../helpers/ui.js";
import { t } from "../../../helpers/words.js";

/** It goes when somebody begins to write again: what is in the form (`draft`) was not received. */
export function Receipt({ live, draft }) {
  const place = useRef(null);
  const over = useRef(null);
  const { id, do: command, answer } = live.answered.value ?? {};
  if (draft.value) {
    over.current = id;
    document.getElementById("sent")?.remove();
  }
  const received = command?.type === "SendComment" && answer.ok && over.current !== id;
  useEffect(() => {
    if (!received) return;
    // The one that the server wrote into the page was for an earlier comment.
    document.getElementById("sent")?.remove();
    place.current.scrollIntoView({ block: "center" });
  }, [id, received]);
  return html`
    <div role="status" ref=${place}>${received && html`
      <p class="receipt"><strong>${t("Thank you. Your comment was received.")}</strong>${" "}
        ${t("Your receipt:")} <code>${answer.made}</code></p>`}
    </div>`;
}
