/** Whose turn it is to be spoken on the stage: every screen reckons alike, by the server's clock. */

/** The language at the moment `now` (ms); `speech` as in the stage's view. */
export function spokenAt({ languages, since, turn }, now) {
  if (since === null) return languages[0];
  return languages[Math.floor(Math.max(now - since, 0) / turn) % languages.length];
}
