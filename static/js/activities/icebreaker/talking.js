/** Pairs on the phone: with whom one talks, whose turn it is, and a way in for who came late or was left alone. */
import { html } from "../../helpers/ui.js";
import { countdown, useNow } from "../../helpers/time.js";
import { locale, say, t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";
import { PlainFace } from "../../parts/context.js";
import { Say } from "../../parts/say.js";
import { speakerOf } from "./turns.js";

export function Talking({ activity, block, live, mine }) {
  const { question, talks } = activity;
  const group = mine?.group ?? [];
  return html`
    <section class="icebreaker" aria-labelledby="icebreaker-question">
      <${Say} tag="h2" id="icebreaker-question" class="prompt" text=${question} />
      <p class="icebreaker-who">${t("Who talks with whom is in the record. What you say is not.")}</p>
      ${group.length > 1 ? html`<${Group} ...${{ group, talks, live }} />` : html`<${WithoutOne} ...${{ group, talks, live, block }} />`}
    </section>
    <${PlainFace} block=${block} />`;
}

/** The others by name; while they talk, whose turn it is, said as it comes. */
function Group({ group, talks, live }) {
  const others = group.filter((one) => !one.oneself).map((one) => say(one.name));
  const now = useNow(live);
  const speaker = talks.state === "running" ? group[speakerOf(talks, group.length, now)] : null;
  const turn = speaker && (speaker.oneself ? t("Your turn to talk") : t("{name} talks now: listen", { name: say(speaker.name) }));
  const words = turn ?? (talks.state === "over" ? t("Time is over. Thank each other.") : t("Find each other. The first to talk: {name}", { name: group[0].oneself ? t("you") : say(group[0].name) }));
  const withWhom = t("You talk with {names}", { names: new Intl.ListFormat(locale()).format(others) });
  useAnnounced("icebreaker-pair", withWhom);
  useAnnounced("icebreaker-turn", words);
  return html`<p class="icebreaker-mates">${withWhom}</p>
    <p class=${`icebreaker-turn ${speaker?.oneself ? "own" : ""}`}>${words}${speaker && html`
      <span class="icebreaker-left" aria-hidden="true">${countdown(Math.max(0, talks.ends_at - now))}</span>`}</p>`;
}

function WithoutOne({ group, talks, live, block }) {
  const canJoin = talks.state === "drawn" || talks.state === "running";
  const asked = live.unsent.value.some(({ do: command }) => command.type === "JoinPair");
  const words = wordsOf(talks, group);
  useAnnounced("icebreaker-pair", words);
  return html`<p class="icebreaker-mates">${words}</p>
    ${canJoin && html`<button type="button" class="primary" disabled=${asked} onClick=${() => live.send({ type: "JoinPair", block: block.id })}>${t("Join a pair")}</button>`}`;
}

function wordsOf({ state }, group) {
  if (state === "ahead") return t("You are drawn into pairs in a moment.");
  if (state === "over") return t("The pairs have talked. You are in the next draw.");
  return group.length ? t("Whom you talked with has left.") : t("The pairs were drawn before you came.");
}
