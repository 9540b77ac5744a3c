/**
 * The rest of the day: taking a proposal, other lengths, leaving blocks out, and each taken back.
 * What changes a button for its opposite is followed by a moment in which neither is taken.
 */
import { signal } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { plannedLength, position } from "./agenda.js";
import { durationWords } from "../durations.js";

const SETTLES = 1500;
const MINUTE = 60_000;

/** What a store can do about the rest of the day. */
export function createReplanning(store) {
  const replanning = { store, settling: signal(false), timer: 0 };
  return {
    settling: replanning.settling,
    take: () => take(replanning, "TakeProposal", t("Shorter lengths taken.")),
    endInTime: () => take(replanning, "EndInTime", t("This block ends in time.")),
    undo: () => undo(replanning),
    setLength: (block, minutes) => setLength(store, block, minutes),
    leaveOut: (block) => leaveOut(replanning, block),
    takeIn: (block) => once(replanning, { type: "TakeIn", block: block.id }),
  };
}

/** For `aria-disabled`: "true" while a press settles. */
export const resting = (store) => (store.replanning.settling.value ? "true" : undefined);

const seen = (store) => store.view.value?.block;

async function take(replanning, type, text) {
  if (!seen(replanning.store)) return;
  const action = { label: t("Undo"), run: () => undo(replanning, true) };
  if (await once(replanning, { type, seen: seen(replanning.store) })) tell(replanning.store, text, action);
}

function undo(replanning, evenNow = false) {
  if (seen(replanning.store)) once(replanning, { type: "UndoProposal", seen: seen(replanning.store) }, evenNow);
}

async function leaveOut(replanning, block) {
  const action = { label: t("Undo"), run: () => once(replanning, { type: "TakeIn", block: block.id }, true) };
  const done = await once(replanning, { type: "LeaveOut", block: block.id });
  if (done) tell(replanning.store, t("Left out: {title}", { title: say(block.title) }), action);
}

/** `minutes` null is the plan's length. */
async function setLength(store, block, minutes) {
  const before = block.length == null ? null : Math.max(1, Math.round(block.length / MINUTE));
  const answer = await store.act({ type: "SetLength", block: block.id, minutes });
  if (!answer.ok) return;
  const length = minutes === null ? plannedLength(position(store.view.value).day, block) : minutes * MINUTE;
  const action = { label: t("Undo"), run: () => store.act({ type: "SetLength", block: block.id, minutes: before }) };
  tell(store, t("{title}: {span}", { title: say(block.title), span: durationWords(length) }), action);
}

function tell(store, text, action) {
  store.toasts.show(text, { action, key: "replanning" });
}

/** Whether it was done; a second press on what the first one left there is not taken. */
async function once(replanning, command, evenNow = false) {
  if (!evenNow && replanning.settling.value) return false;
  replanning.settling.value = true;
  const answer = await replanning.store.act(command);
  clearTimeout(replanning.timer);
  replanning.timer = setTimeout(() => (replanning.settling.value = false), SETTLES);
  if (answer.ok) replanning.store.toasts.clear("replanning");
  return answer.ok;
}
