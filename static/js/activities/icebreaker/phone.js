/** An icebreaker on the phone: who will know is said before one answers; then how the hall did. */
import { html, useState } from "../../helpers/ui.js";
import { recall } from "../../helpers/keep.js";
import { standing } from "../../helpers/standing.js";
import { lang, t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";
import { PlainFace } from "../../parts/context.js";
import { Say } from "../../parts/say.js";
import { CARD_REFUSALS, FindCard } from "./findcard.js";
import { OwnWord } from "./ownword.js";
import { remember } from "./remember.js";
import { HallsAnswers, choicesOf } from "./sums.js";
import { Talking } from "./talking.js";

const SETTLE_MS = 150; // as somebody goes through the choices with the arrow keys

export default function Face(props) {
  return html`<${props.activity.talks ? Talking : Asked} ...${props} key=${props.activity.asking || props.activity.number} />`;
}

function Asked({ activity, block, live, mine }) {
  const { state, question } = activity;
  const own = useOwnAnswer({ activity, block, live, mine });
  useAnnounced(`icebreaker-${block.id}`, state === "closed" && t("This question is closed."));
  return html`
    <section class="icebreaker" aria-labelledby="icebreaker-question">
      <${Say} tag="h2" id="icebreaker-question" class="prompt" text=${question} />
      <p class="icebreaker-who">${whoKnows(activity)}</p>
      ${state === "ahead" && html`<p class="state">${t("This question is not open now.")}</p>`}
      ${state === "open" && activity.answer === "find-someone" && html`<${FindCard} ...${{ activity, block, live, mine }} />`}
      ${state === "open" && activity.answer !== "find-someone" && html`<${IcebreakerChoices} ...${{ activity, own }} />
        <p class="soft answer-state">${own.said ? standing(live, own.unsent) : t("You have not answered yet.")}</p>`}
      ${state === "closed" && html`<p class="state">${t("This question is closed.")}</p>`}
      <${HallsAnswers} activity=${activity} />
    </section>
    <${PlainFace} block=${block} />`;
}

function whoKnows({ named, answer }) {
  if (answer === "find-someone") {
    return named ? t("Your name and whom you find are seen by whoever leads the session, and stand in the record.")
      : t("Without names: no screen shows who found whom, and what could tell is destroyed once the question closes.");
  }
  return named ? t("Your name stands beside your answer, for whoever leads the session and in the record.")
    : t("Without names: no screen shows who answered what, and what could tell is destroyed once the question closes.");
}

/**
 * What one has answered as far as this phone knows. Of an answer without a name the server says only that it is there:
 * what it is, the phone that gave it remembers, for as long as one can answer.
 */
function useOwnAnswer({ activity, block, live, mine }) {
  const key = `icebreaker-${activity.asking}`;
  const [kept, setKept] = useState(() => recall(key, ""));
  if (activity.state === "closed") remember(key, "");
  const ours = ({ do: command }) => command.type === "GiveAnswer" && command.block === block.id && command.asking === activity.asking;
  const coming = live.unsent.value.filter(ours).at(-1);
  const there = Boolean(mine?.answered);
  const counted = there || live.done.value.some(ours) ? mine?.answer ?? kept : "";
  const give = (answer) => {
    setKept(answer);
    if (!activity.named) remember(key, answer);
    live.send({ type: "GiveAnswer", block: block.id, answer, asking: activity.asking, ...(activity.answer === "word" && { lang: lang() }) }, { debounce: SETTLE_MS, whole: true });
  };
  return { said: coming ? coming.do.answer : counted, unsent: Boolean(coming), there, give };
}

function IcebreakerChoices({ activity, own }) {
  return html`${activity.answer === "word" ? html`<${OwnWord} own=${own} key=${own.said} />` : html`<div role="radiogroup" aria-labelledby="icebreaker-question" class=${`icebreaker-picks ${activity.answer === "where" ? "tiled" : ""}`}>
      ${choicesOf(activity).map(({ id, title }) => html`<label key=${id} class="icebreaker-pick">
        <input type="radio" name=${activity.asking} checked=${own.said === id} onChange=${() => own.give(id)} />
        <${Say} text=${title} />
      </label>`)}
    </div>`}
    ${(own.said || own.there) && html`<button type="button" class="quiet" onClick=${() => own.give("")}>${t("Take my answer back")}</button>`}`;
}

Face.refusals = CARD_REFUSALS;

Face.lost = { GiveAnswer: () => t("Your last change was not counted.") };
