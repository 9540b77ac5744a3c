/**
 * The server's own form, helped along: it sends without a reload, counts, follows the window, and
 * keeps every letter on this device until the comment has been received.
 */
import { effect } from "../../../helpers/ui.js";
import { t } from "../../../helpers/words.js";
import { openWindow } from "./window.js";

const LONGEST = 2000;

/** `draft` is a signal of the text, kept on the device. */
export function livenForm(form, live, draft) {
  const field = form.elements.text;
  const refused = field.value;
  if (refused) draft.value = refused;
  field.addEventListener("input", () => { draft.value = field.value; });
  form.addEventListener("submit", (event) => send(event, form, live, draft));
  effect(() => showText(form, draft.value));
  effect(() => followWindow(form, live.view("resident").value, draft.value));
}

function send(event, form, live, draft) {
  event.preventDefault();
  const { block, lang, theme } = form.elements;
  const text = draft.peek().trim();
  if (!text || !block.value) return;
  live.send({ type: "SendComment", block: block.value, text, lang: lang.value, theme: theme.value || null }, { draft: "comment" });
  draft.value = "";
}

function showText(form, text) {
  if (form.elements.text.value !== text) form.elements.text.value = text;
  const counter = form.querySelector("#counter");
  counter.textContent = t("{count} of {most} characters", { count: text.length, most: LONGEST });
}

/** A form with something in it stays when the window closes: the text is not lost. */
function followWindow(form, view, text) {
  const open = openWindow(view);
  form.hidden = !open && !text;
  form.querySelector("#send").disabled = !open;
  form.querySelector("#unsent").textContent = open || !text ? ""
    : t("Not sent: comments are closed. Your text stays here.");
  if (!open) return;
  form.elements.block.value = open.block;
  form.querySelectorAll("[data-theme]").forEach((choice) => {
    choice.hidden = !open.themes.includes(choice.dataset.theme);
    const radio = choice.querySelector("input");
    if (choice.hidden && radio.checked) form.elements.theme.value = "";
  });
}
