/** Texts of one's own in a room: under which name each is kept while it is written, and for whom. */
import { useEffect, useState } from "../../helpers/ui.js";
import { say } from "../../helpers/words.js";

/** A draft's name: `write` and `report` are for a room, `edit` changes an entry. */
export const draftKey = (kind, block, { id }) => `${kind}:${block.id}:${id}`;

/** Where a text was begun, in words: a block and a team in it. */
export const draftPlace = (block, room) => `${say(block.title)} · ${say(room.title)}`;

/** Its author may change an entry, and the scribe every one, but in silence. */
export const mayChange = (entry, room, person, silent) => [entry.person, !silent && room.scribe].includes(person?.id);

/**
 * The team `{id, title, draft, leave}` for whose board one is writing: one's own, but for what was begun in
 * another before one was moved. Who is in the middle of a word goes on; `leave()` sets that aside.
 */
export function useDraftTeam(block, room, drafts) {
  const [home, stay] = useState(room);
  const draftOf = (one) => drafts.of(draftKey("write", block, one), draftPlace(block, one));
  const began = draftOf(home).value ? home : room;
  useEffect(() => stay(began), [began.id]);
  return { ...began, draft: draftOf(began), leave: () => stay(room) };
}
