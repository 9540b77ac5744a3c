/**
 * Who moves a voice last has it where they want it, and whoever moved it just before is told. What this console has
 * moved is kept for a while, also while the desk is closed; the desk's view says which step moved a voice last.
 */
import { say, t } from "../../../helpers/words.js";

/** How long after one's own move another's is worth a word, in ms. */
const AT_ONCE = 120_000;

/** Voice → one's own step: its id, the one before it, when, and whether the desk has shown it. */
export function noteMove(moves, { voices, step }, view, now) {
  const before = new Map(view.voices.map((one) => [one.id, one.step]));
  for (const voice of voices) moves.set(voice, { step, before: before.get(voice), at: now, shown: false });
}

/** One has taken a step back oneself. */
export function forgetStep(moves, step) {
  for (const [voice, one] of moves) if (one.step === step) moves.delete(voice);
}

/** The voices of this view that somebody else has moved since, each told once. */
export function overtaken(moves, view, now) {
  return view.voices.filter((voice) => {
    const own = moves.get(voice.id);
    if (!own) return false;
    if (voice.step === own.step) own.shown = true;
    const moved = voice.step !== own.step && (own.shown || voice.step !== own.before);
    if (moved || now - own.at > AT_ONCE) moves.delete(voice.id);
    return moved && now - own.at <= AT_ONCE;
  });
}

/** Who has it now, and where, in words. */
export function toldOf(voice, view) {
  const there = view.insights.find((one) => one.id === voice.insight);
  const words = { voice: say(voice.text), insight: there ? say(there.title) : "" };
  const sentences = voice.by === "moderator" ? BY_MODERATOR : BY_FACILITATOR;
  return sentences[there ? "placed" : voice.aside ? "aside" : "free"](words);
}

const BY_MODERATOR = {
  placed: (words) => t("A moderator has put this into “{insight}” since: {voice}", words),
  aside: (words) => t("A moderator has set this aside since: {voice}", words),
  free: (words) => t("A moderator has left this without a place since: {voice}", words),
};
const BY_FACILITATOR = {
  placed: (words) => t("A facilitator has put this into “{insight}” since: {voice}", words),
  aside: (words) => t("A facilitator has set this aside since: {voice}", words),
  free: (words) => t("A facilitator has left this without a place since: {voice}", words),
};
