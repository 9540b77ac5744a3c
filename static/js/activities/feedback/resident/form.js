/**
 * The server's own form, helped along: it sends without a reload, counts, follows the window, and
 * keeps every letter on this device until the comment has been received.
 */
import { effect } from "@preact/signals-core";
import { t } from "../../../helpers/words.js";

const LONGEST = 2000;

/** `draft` is a signal of the text, kept on the device. */
export function livenForm(form, live, draft, served) {
  const field = form.elements.text;
  const refused = field.value;
  if (refused) draft.value = refused;
  field.addEventListener("input", () => { draft.value = field.value; });
  form.addEventListener("submit", (event) => send(event, form, live, draft));
  effect(() => showText(form, draft.value));
  effect(() => followWindow(form, served.of("window").dataset, draft.value));
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

/** `block` is the open window's, "" while there is none. A form with something in it stays: the text is not lost. */
function followWindow(form, { block, themes }, text) {
  form.hidden = !block && !text;
  form.querySelector("#send").disabled = !block;
  form.querySelector("#unsent").textContent = block || !text ? ""
    : t("Not sent: comments are closed. Your text stays here.");
  if (!block) return;
  form.elements.block.value = block;
  form.querySelectorAll("[data-theme]").forEach((choice) => {
    choice.hidden = !themes.split(" ").includes(choice.dataset.theme);
    const radio = choice.querySelector("input");
    if (choice.hidden && radio.checked) form.elements.theme.value = "";
  });
}
