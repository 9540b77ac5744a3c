/**
 * The rest of the day: taking a proposal, other lengths, leaving blocks out, and each taken back.
 * What changes a button for its opposite is followed by a moment in which neither is taken.
 */

import { signal } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { plannedLength, standing } from "./agenda.js";
import { span } from "./words.js";

const SETTLES = 1500;
const MINUTE = 60_000;

/** What a store can do about the rest of the day. */
export function createCourse(store) {
  const course = { store, settling: signal(false), timer: 0 };
  return {
    settling: course.settling,
    take: () => take(course, "TakeProposal", t("Shorter lengths taken.")),
    endInTime: () => take(course, "EndInTime", t("This block ends in time.")),
    undo: () => undo(course),
    setLength: (block, minutes) => setLength(store, block, minutes),
    leaveOut: (block) => leaveOut(course, block),
    takeIn: (block) => once(course, { type: "TakeIn", block: block.id }),
  };
}

/** For `aria-disabled`: "true" while a press settles. */
export const resting = (store) => (store.course.settling.value ? "true" : undefined);

const seen = (store) => store.view.value?.block;

async function take(course, type, text) {
  if (!seen(course.store)) return;
  const action = { label: t("Undo"), run: () => undo(course, true) };
  if (await once(course, { type, seen: seen(course.store) })) tell(course.store, text, action);
}

function undo(course, evenNow = false) {
  if (seen(course.store)) once(course, { type: "UndoProposal", seen: seen(course.store) }, evenNow);
}

async function leaveOut(course, block) {
  const action = { label: t("Undo"), run: () => once(course, { type: "TakeIn", block: block.id }, true) };
  const done = await once(course, { type: "LeaveOut", block: block.id });
  if (done) tell(course.store, t("Left out: {title}", { title: say(block.title) }), action);
}

/** `minutes` null is the plan's length. */
async function setLength(store, block, minutes) {
  const before = block.length == null ? null : Math.max(1, Math.round(block.length / MINUTE));
  const answer = await store.act({ type: "SetLength", block: block.id, minutes });
  if (!answer.ok) return;
  const length = minutes === null ? plannedLength(standing(store.view.value).day, block) : minutes * MINUTE;
  const action = { label: t("Undo"), run: () => store.act({ type: "SetLength", block: block.id, minutes: before }) };
  tell(store, t("{title}: {span}", { title: say(block.title), span: span(length) }), action);
}

function tell(store, text, action) {
  store.toasts.show(text, { action, key: "course" });
}

/** Whether it was done; a second press on what the first one left there is not taken. */
async function once(course, command, evenNow = false) {
  if (!evenNow && course.settling.value) return false;
  course.settling.value = true;
  const answer = await course.store.act(command);
  clearTimeout(course.timer);
  course.timer = setTimeout(() => (course.settling.value = false), SETTLES);
  if (answer.ok) course.store.toasts.clear("course");
  return answer.ok;
}
