/** What befell the server's own time, and what to do about it: the clock was set, or it slept. */
import { countdown } from "../../helpers/time.js";
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

export function Interruption({ store }) {
  const { interruption, block } = store.view.value;
  if (!interruption) return null;
  const { kind, by, open } = interruption;
  const [said, asked, follow, yes, no] = words(kind, by, open);
  const act = () => store.act({ type: follow, seen: block });
  const leave = () => store.act({ type: "LeaveClock" });
  return html`<div class="trouble interruption"><p><strong>${said}</strong> ${asked}</p>
    ${store.may("LeaveClock") && html`<p class="row">
      ${open && html`<button type="button" onClick=${act}>${yes}</button>`}
      <button type="button" onClick=${leave}>${no}</button></p>`}
  </div>`;
}

function words(kind, by, open) {
  const time = countdown(Math.abs(by));
  if (kind === "slept") {
    return [
      t("The server was away for {time}: asleep, or stopped.", { time }),
      t("Give the time back to this block?"),
      "GiveTimeBack", t("Give back {time}", { time }), t("No, let it be gone"),
    ];
  }
  return [
    by > 0
      ? t("The clock of the server’s computer was set forward by {time}.", { time })
      : t("The clock of the server’s computer was set back by {time}.", { time }),
    open ? t("All clocks moved with it: this block has as much time left as before.") : "",
    "CountByClock", t("Count this block by the new clock"), t("All right"),
  ];
}
