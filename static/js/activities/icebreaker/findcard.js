/**
 * A card of people to find: one's own code to show, and a square for each that others' codes fill. Why a code fills
 * nothing stands beside it too: the page's own place for that may be behind the keyboard.
 */
import { standing } from "../../helpers/standing.js";
import { html, useEffect, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";
import { Say } from "../../parts/say.js";

const LONGEST = 12; // characters: a code has four digits, more where thousands came

export function FindCard({ activity, block, live, mine }) {
  const [open, setOpen] = useState("");
  const sent = sentFor(activity.asking, live);
  const squares = squaresOf(activity.choices, mine?.squares ?? [], sent);
  const full = squares.filter((one) => one.filled).length;
  const words = full === squares.length ? t("Your card is full.") : t("Found: {n} of {m}", { n: full, m: squares.length });
  useAnnounced("icebreaker-card", full > 0 && words);
  useEffect(() => () => forgetWhy(live), []);
  const fill = (square, code) => live.send({ type: "FillSquare", block: block.id, square, code, asking: activity.asking })
    .then((answer) => {
      if (answer.ok) setOpen("");
      return answer;
    });
  return html`
    <p class="icebreaker-code">${t("Your code")} <strong>${mine?.code}</strong> <small>${t("Show it to whoever finds you.")}</small></p>
    <p class="state">${words}</p>
    <ul role="list" class="icebreaker-card">${squares.map((one) => html`<li key=${one.id}>
      <button type="button" class=${`icebreaker-square ${one.filled ? "filled" : ""}`} aria-expanded=${open === one.id}
          onClick=${() => setOpen(open === one.id ? "" : one.id)}>
        <span aria-hidden="true">${one.filled ? "✓" : "○"}</span>
        <span><${Say} text=${one.title} />${one.name && html`: <${Say} tag="strong" text=${one.name} />`}</span>
        ${(one.filled || one.unsent) && html`<small>${standing(live, one.unsent)}</small>`}
      </button>
      ${open === one.id && html`<${TypedCode} ...${{ one, fill }} />`}
    </li>`)}</ul>`;
}

/** What was sent and is not in view yet: as helpers/pending.js, which would come into the shell by a second face. */
function sentFor(asking, live) {
  const now = live.view("mine:").value;
  return [...live.done.value.filter((one) => one.seen["mine:"] === now), ...live.unsent.value]
    .filter(({ do: command }) => command.type === "FillSquare" && command.asking === asking);
}

/** Each square, with what this phone has sent and no view shows yet: `[{id, title, filled, name, unsent}]`. */
export function squaresOf(choices, held, sent) {
  return choices.map((choice) => {
    const there = held.find((one) => one.id === choice.id);
    const last = sent.filter((one) => one.do.square === choice.id).at(-1);
    const filled = last ? last.do.code !== null : Boolean(there);
    const name = last ? undefined : there?.name;
    return { ...choice, filled, name, unsent: Boolean(last && !last.seen) };
  });
}

/** Why a code filled nothing goes with the card: what comes next has nothing to do with it. */
export function forgetWhy({ answered }) {
  const last = answered.peek();
  if (last?.do.type === "FillSquare" && !last.answer.ok) answered.value = null;
}

function TypedCode({ one, fill }) {
  const field = useRef(null);
  const [typed, setTyped] = useState("");
  const [why, setWhy] = useState("");
  useLayoutEffect(() => field.current.focus(), []);
  const send = (event) => {
    event.preventDefault();
    if (typed.trim()) fill(one.id, typed.trim()).then(({ code }) => setWhy(CARD_REFUSALS[code]?.() ?? ""));
  };
  return html`<form class="icebreaker-found" onSubmit=${send}>
    <label for="icebreaker-typed">${t("The code on their phone")}</label>
    <input id="icebreaker-typed" ref=${field} inputmode="numeric" autocomplete="off" maxlength=${LONGEST} value=${typed}
      aria-describedby=${why ? "icebreaker-why" : undefined} onInput=${(event) => setTyped(event.currentTarget.value)} />
    ${why && html`<p id="icebreaker-why">${why}</p>`}
    <button class="primary">${t("Found")}</button>
    ${one.filled && html`<button type="button" class="quiet" onClick=${() => fill(one.id, null)}>${t("Empty this square")}</button>`}
  </form>`;
}

export const CARD_REFUSALS = {
  "no-such-code": () => t("Nobody here has this code. Look at their phone once more."),
  "own-code": () => t("This is your own code. Type the one on the other phone."),
  "found-already": () => t("You have this person on your card already. Find somebody else."),
};
