/** The pen of a team's report: what its holder types is saved while they type. */
import { useEffect, useRef, useSignal } from "../../helpers/ui.js";
import { autosave } from "../../helpers/autosave.js";
import { draftKey } from "./roomdrafts.js";

/**
 * The text in the field, how it stands ("" as in the room, "typing", "sent", "saved", "refused"),
 * and `type(text)`, `flush()`. When the field goes away, because the hall moves on or the page is
 * left, what is unsaved is saved; but where somebody else has the pen (`held()`), it is set aside.
 */
export function usePen({ block, live, room, drafts, held }) {
  const name = draftKey("report", block, room);
  const typed = useSignal(null);
  const state = useSignal("");
  const autosaving = useRef();
  autosaving.current ??= autosave(async (text) => {
    state.value = "sent";
    const answer = await live.send({ type: "SaveReport", block: block.id, team: room.id, text }, { whole: true, draft: name });
    if (typed.peek() === text && state.peek() === "sent") state.value = answer.ok ? "saved" : "refused";
  });
  const { flush, drop } = autosaving.current;
  const type = (text) => {
    typed.value = drafts.typing(name).value = text;
    state.value = "typing";
    autosaving.current.typed(text);
  };
  useEffect(() => {
    const hidden = () => { if (document.visibilityState === "hidden") flush(); };
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("pagehide", flush);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", flush);
      if (held()) { flush(); return; }
      drop();
      drafts.setAside(name);
    };
  }, []);
  const waiting = live.unsent.value.map((one) => one.do)
    .findLast((one) => one.type === "SaveReport" && one.block === block.id && one.team === room.id);
  return { text: typed.value ?? waiting?.text ?? room.report, state: state.value, waiting, type, flush };
}
