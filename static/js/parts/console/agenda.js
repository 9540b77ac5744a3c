/** The agenda as the console reads it: where the hall stands, what comes next, how late it is. Pure. */

const MINUTE = 60_000;

/** The running day of a console view, or the last one that ran; undefined before the first. */
export function dayOf(view) {
  return view.days.find((day) => day.id === view.day);
}

/** The first day of the plan that has not been held; undefined once all have. */
export function nextDay(view) {
  return view.days.find((day) => !day.started);
}

/**
 * Where the hall stands: {day, index, block, next, passes}; `passes` are the blocks left out before
 * the next one. All but `day` are undefined while no block runs.
 */
export function position(view) {
  const day = dayOf(view);
  const index = day && view.block ? day.blocks.findIndex((block) => block.id === view.block) : -1;
  if (index < 0) return { day };
  const later = day.blocks.slice(index + 1);
  const next = later.find((block) => !block.left_out);
  return { day, index, block: day.blocks[index], next, passes: next ? later.slice(0, later.indexOf(next)) : later };
}

/** The id of the block a console shows: looked at, else running, else the first of the day that comes next. */
export function shownBlock({ view, peek }) {
  return peek.value ?? view.value.block ?? nextDay(view.value)?.blocks[0]?.id;
}

/** Every block of every day, in order. */
export function allBlocks(view) {
  return view.days.flatMap((day) => day.blocks);
}

/** The day a block belongs to. */
export function dayWith(view, blockId) {
  return view.days.find((day) => day.blocks.some((block) => block.id === blockId));
}

/** A block's length in ms: the agreed one, else the planned; null where the plan gives none. */
export function lengthOf(day, block) {
  return block.length ?? plannedLength(day, block);
}

/** A block's planned length in ms; null where it has neither a time of its own nor a minimum. */
export function plannedLength(day, block) {
  if (block.start == null) return block.minimum ? block.minimum * MINUTE : null;
  return Math.max(0, nextStart(day, block) - block.start) * MINUTE;
}

/** The planned moment of the day's end, in ms. */
export function endOfDay(day) {
  const first = day.blocks.find((one) => one.planned != null);
  return first.planned + (day.end - first.start) * MINUTE;
}

/** Whether a block is still to come today, left out or not. */
export function isAhead(view, block) {
  const { day, index } = position(view);
  return index !== undefined && day.blocks.findIndex((one) => one.id === block.id) > index;
}

/** How much later than planned the current block ends, in ms; negative when ahead. */
export function behind(view, now) {
  const { day, block } = position(view);
  return block ? currentBlockEnd(view.clock, now) - plannedEnd(day, block) : 0;
}

/** "now", "done" (the hall has been there), "skipped" (it went past, or will) or "ahead". */
export function progressOf(view, block) {
  if (block.id === view.block) return "now";
  if (block.left_out) return "skipped";
  if (!passed(view, block)) return "ahead";
  return block.turn ? "done" : "skipped";
}

/** The blocks that going straight from `from` to `to` (both indexes) would leave out besides. */
export function skipped(day, from, to) {
  return day.blocks.slice(from + 1, Math.max(from + 1, to)).filter((block) => !block.left_out);
}

/** Whether starting a day now should keep the plan's times: only close to them, on their date. */
export function suggestedTimes(day, now) {
  const planned = day.blocks[0]?.planned;
  return planned != null && Math.abs(now - planned) <= 90 * MINUTE ? "planned" : "now";
}

function passed(view, block) {
  const day = dayWith(view, block.id);
  if (!day.started) return false;
  if (day.id !== view.day || !view.block) return true;
  return day.blocks.indexOf(block) < day.blocks.findIndex((one) => one.id === view.block);
}

/**
 * When the block after `block` begins, in minutes after midnight: what has no time keeps its minimum
 * before the next that has one.
 */
function nextStart(day, block) {
  const later = day.blocks.slice(day.blocks.indexOf(block) + 1);
  const timed = later.findIndex((one) => one.start != null);
  const untimed = timed < 0 ? later : later.slice(0, timed);
  return (later[timed]?.start ?? day.end) - untimed.reduce((sum, one) => sum + (one.minimum ?? 0), 0);
}

function plannedEnd(day, block) {
  const first = day.blocks.find((one) => one.planned != null);
  return first.planned + (nextStart(day, block) - first.start) * MINUTE;
}

/** When the running block ends if its clock is kept, in ms. */
export function currentBlockEnd(clock, now) {
  if (!clock) return now;
  const at = clock.held_at ?? now;
  return now + Math.max(0, clock.ends_at - at);
}
