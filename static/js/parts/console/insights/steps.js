/** One step at the desk: done, said, and with a way back for as long as the words stand. */
import { t } from "../../../helpers/words.js";
import { forgetStep, noteMove } from "./overtaken.js";

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
