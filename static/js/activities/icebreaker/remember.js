/** What one answered without a name, on this phone alone. Part of this face: the shell has no byte to spare for it. */

/** Keeps `answer` for `recall(key)`, an empty one forgets it. Some browsers keep nothing. */
export function remember(key, answer) {
  try {
    if (answer) localStorage.setItem(key, JSON.stringify(answer));
    else localStorage.removeItem(key);
  } catch {
    // A private window: the answer counts all the same.
  }
}
