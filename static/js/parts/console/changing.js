/**
 * Changing the day while it runs: a block added, moved, renamed, removed, and each taken back. What was done is said
 * with a way back; the latest that can be taken back is kept in sight besides.
 */
import { say, t } from "../../helpers/words.js";
import { dayWith, position } from "./agenda.js";

/** What a store can do about the agenda itself; `made(id)` and `undid(id)` say whether that was done here. */
export function createChanging(store) {
  const changing = { store, asked: 0, made: new Set(), undone: new Set() };
  return {
    add: (day, block) => done(changing, { type: "AddBlock", day: day.id, ...block }, WORDS.added(say(block.title))),
    move: (block, by) => move(changing, block, by),
    rename: (block, title) => done(changing, { type: "RenameBlock", block: block.id, title }, WORDS.renamed(say(title))),
    remove: async (block) => {
      const gone = await done(changing, { type: "RemoveBlock", block: block.id }, WORDS.removed(say(block.title)));
      if (gone && store.peek.value === block.id) store.look(null); // there is nothing to look at any more
      return gone;
    },
    undo: (change) => ask(changing, { type: "UndoChange", change }),
    made: (change) => changing.asked > 0 || changing.made.has(change),
    undid: (change) => changing.asked > 0 || changing.undone.has(change),
  };
}

/** What was done to the block of this title. */
export const WORDS = {
  added: (title) => t("Added: {title}", { title }),
  moved: (title) => t("Moved to another place: {title}", { title }),
  renamed: (title) => t("It is called now: {title}", { title }),
  removed: (title) => t("Removed: {title}", { title }),
};

/** Whether a day is still to be held, or being held. */
export function isOpen(view, day) {
  return !day.started || (day.id === view.day && Boolean(view.block));
}

/** Whether the hall has not been in a block, and its day is not over. */
export function isToCome(view, block) {
  const day = dayWith(view, block.id);
  return Boolean(day) && isOpen(view, day) && (!day.started || !block.turn);
}

/** The places in a day at which a block can stand, as the blocks before them; null: before all. */
export function places(view, day) {
  const { index = -1 } = day.id === view.day ? position(view) : {};
  return index < 0 ? [null, ...day.blocks] : day.blocks.slice(index);
}

/**
 * After which block one comes that goes a place up (-1) or down (1), null: none; undefined where it cannot. What the
 * hall has passed over comes next, if it comes later.
 */
export function moved(view, block, by) {
  const day = dayWith(view, block.id);
  const others = places(view, day).filter((one) => one?.id !== block.id);
  const before = day.blocks[day.blocks.findIndex((one) => one.id === block.id) - 1] ?? null;
  const here = others.findIndex((one) => (one?.id ?? null) === (before?.id ?? null));
  if (here < 0) return by > 0 ? others[0] : undefined;
  return others[here + by];
}

async function move(changing, block, by) {
  const after = moved(changing.store.view.value, block, by);
  if (after === undefined) return;
  await done(changing, { type: "MoveBlock", block: block.id, after: after?.id ?? null }, WORDS.moved(say(block.title)));
}

/** Whether it was done. */
async function done(changing, command, text) {
  const { store } = changing;
  const answer = await ask(changing, command);
  if (!answer.ok) return false;
  const action = answer.made && { label: t("Undo"), run: () => store.changing.undo(answer.made) };
  store.toasts.show(text, { action, key: "changing" });
  return true;
}

async function ask(changing, command) {
  changing.asked += 1;
  const answer = await changing.store.act(command);
  changing.asked -= 1;
  if (!answer.ok) return answer;
  changing.store.toasts.clear("changing");
  if (command.type === "UndoChange") changing.undone.add(command.change);
  else changing.made.add(answer.made);
  return answer;
}
