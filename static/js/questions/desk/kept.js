/** What a clerk has typed and not yet entered, kept in this tab: a close, an opening and a reload leave it. */

/** Of one round of a vote: `{read, write}`; nothing is kept where the browser keeps nothing. */
export function keptOf({ id, activity: { round } }, what) {
  const key = `desk:${id}:${round.number}:${what}`;
  return { read: () => read(key), write: (value) => write(key, value) };
}

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null; // no storage here, or something that is not ours
  }
}

function write(key, value) {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // it is kept on the page alone
  }
}
