/** How the teams answer the prompt that they are at: what every screen of a breakout has to know. */

/** The prompt the teams are at; null where they are asked one thing only, or have not begun. */
export const promptNow = ({ prompts }) => prompts?.all[prompts.at - 1] ?? null;

const goes = (activity, way) => activity.open && promptNow(activity)?.way === way;

/** Each writes for themselves, until all are called back. */
export const isSilent = (activity) => goes(activity, "silent") && activity.callback === null;

/** People look at other teams’ boards, until that is closed. */
export const isGallery = (activity) => goes(activity, "gallery");

/** One after the other writes. */
export const goesAround = (activity) => goes(activity, "round-robin");

/** Whether one has to wait for somebody else's turn. */
export const waitsForTurn = (activity, { turn }, me) => Boolean(goesAround(activity) && turn && turn !== me?.id);
