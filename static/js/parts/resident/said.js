/** What the residents' page says besides what the server writes: to listeners, of a refusal, of what it cannot know. */
import { effect, signal } from "@preact/signals-core";
import { said, wakeVoice } from "../../helpers/announcing.js";
import { t } from "../../helpers/words.js";
import { refusal } from "../refusal.js";
import { stopped } from "../stopped.js";

/** From now on what is announced is said in `place`. */
export function speakUp(place) {
  effect(() => { if (said.value) place.replaceChildren(paragraph(said.value.words)); });
  wakeVoice();
}

/**
 * The last thing the server refused, until it is read, something else went well, or what was closed is open again; and
 * that a session went back.
 */
export function sayRefusals(place, live) {
  const read = signal(null);
  addEventListener("reopened", () => { read.value = live.answered.peek()?.id; });
  effect(() => {
    const last = live.answered.value;
    const isNews = last && !last.answer.ok && read.value !== last.id;
    place.replaceChildren(
      ...(live.rolledBack.value ? [note(t("The session went back to an older copy: look at what you did."), live.dismissRollback)] : []),
      ...(isNews ? [note(wordsOf(last), () => { read.value = last.id; })] : []),
    );
  });
}

/** A form has the words of its kind for what it sends. */
function wordsOf({ do: command, answer }) {
  const sends = document.querySelector(`form > input[name=type][value="${command.type}"]`);
  const { refusals = "{}", lost = "" } = sends?.form.dataset ?? {};
  return JSON.parse(refusals)[answer.code] ?? `${lost} ${refusal(answer)}`;
}

/**
 * When the server can rely on its journal no more, and ends, until another runs; and while it cannot be reached, as a
 * page that had no line yet is not told of that. Neither knows what is open now.
 */
export function sayStopped(place, live) {
  effect(() => {
    const words = whyStill(live.view("resident").value.stopped, live.status.value);
    document.documentElement.toggleAttribute("data-stopped", Boolean(words));
    if (place.textContent !== words) place.replaceChildren(...(words ? [paragraph(words, "window-state")] : []));
  });
}

function whyStill(isOver, status) {
  if (isOver) return stopped();
  if (status !== "offline") return "";
  return t("There is no connection: what stands here may have changed. It is tried again by itself.");
}

function note(words, onRead) {
  const whole = document.createElement("div");
  const button = document.createElement("button");
  whole.className = "refused";
  button.type = "button";
  button.textContent = t("OK");
  button.addEventListener("click", onRead);
  whole.append(paragraph(words), button);
  return whole;
}

function paragraph(words, className = "") {
  const made = document.createElement("p");
  made.className = className;
  made.textContent = words;
  return made;
}
