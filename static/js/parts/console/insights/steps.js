/** One step at the desk: done, said, and with a way back for as long as the words stand. */
import { say, t } from "../../../helpers/words.js";
import { forgetStep, noteMove } from "./overtaken.js";

/** Voices into an insight, behind what is in it; or, where there is none, without a place. */
export function place(store, voices, there) {
  const said = there ? t("Now in: {title}", { title: say(there.title) }) : t("They have no place now.");
  const after = there?.voices.filter((one) => !voices.includes(one)).at(-1) ?? null;
  return step(store, { type: "PlaceVoices", voices, to: there?.id ?? null, after }, said);
}

const TOPIC = "insights";

/** Does `command`; what was done is `said`, with Undo beside it. Returns whether it was granted. */
export async function step(store, command, said) {
  const { moves } = store.insights;
  const view = store.live.view(TOPIC).peek();
  const answer = await store.act(command);
  if (answer.ok && answer.made) {
    noteMove(moves, { voices: command.voices ?? [], step: answer.made }, view, Date.now());
    const undo = () => {
      forgetStep(moves, answer.made);
      return store.act({ type: "UndoInsightStep", step: answer.made });
    };
    store.toasts.show(said, { key: "insights", action: { label: t("Undo"), run: undo } });
  }
  return answer.ok;
}
