/** The dialog that lists every key, and switches the single keys off for those they trouble. */
import { html, useEffect, useRef } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

export function Help({ store }) {
  const dialog = useRef(null);
  const open = store.help.value;
  useEffect(() => void (open && !dialog.current.open && dialog.current.showModal()), [open]);
  const closed = () => (store.help.value = false);
  const choose = (event) => (store.keys.value = event.target.checked);
  return html`<dialog class="help" ref=${dialog} aria-labelledby="help-title" onClose=${closed}>
    <h2 id="help-title">${t("Keys")}</h2>
    <dl>${rows().map(([keys, what]) => html`<${KeyRow} key=${what} keys=${keys} what=${what} />`)}</dl>
    <label class="choice"><input type="checkbox" checked=${store.keys.value} onChange=${choose} />
      <span>${t("Use these keys on this computer")}</span></label>
    <form method="dialog"><button type="submit" class="primary" autofocus>${t("Close")}</button></form>
  </dialog>`;
}

function KeyRow({ keys, what }) {
  return html`<div><dt>${keys.map((key) => html`<kbd key=${key}>${key}</kbd> `)}</dt><dd>${what}</dd></div>`;
}

function rows() {
  return [
    [[t("Space"), "→"], t("Advance to the next block")],
    [["←"], t("Back to the block before")],
    [["↑", "↓"], t("Look at the block before or after; the hall does not move")],
    [[t("Enter")], t("Go to the block you are looking at")],
    [[t("Page ↓"), t("Page ↑")], t("Next page on the stage, or the one before; a presenter’s clicker does the same")],
    [["Q"], t("Show the hall how to join, or take it off")],
    [["."], t("Take off what stands over the block, then the message")],
    [["P"], t("Let pages turn by themselves, or stand still")],
    [["H"], t("Pause or resume the clock")],
    [["+", "−"], t("One minute more or less")],
    [["M"], t("Write a message to the screens")],
    [["Esc"], t("No to what the console asks, or stop looking")],
    [["?"], t("Show this list")],
  ];
}
