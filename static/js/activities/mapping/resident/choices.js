/** What was chosen and was not counted so far, as it is kept on this device: one draft for each round of a vote. */
const OF_A_BALLOT = "ballot ";

/** A round of a vote, in one word. */
export const heldAs = ({ block, round = 1 }) => `${block} ${round}`;

/** The name of the draft of a round. */
export const choicesUnder = (held) => OF_A_BALLOT + held;

/** The round that a draft of this name is of; undefined where it is of something else. */
export const roundOf = (name) => (name.startsWith(OF_A_BALLOT) ? name.slice(OF_A_BALLOT.length) : undefined);

/** Option → dots; undefined where nothing was chosen. */
export const choicesOf = (draft) => (draft.value ? JSON.parse(draft.value).dots : undefined);

/** The same in words. */
export const choicesInWords = (draft) => JSON.parse(draft.value).words || "0";

/** Whether two ballots say the same. */
export const isLike = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const sorted = (dots) => Object.entries(dots).sort(([one], [other]) => (one < other ? -1 : 1));
