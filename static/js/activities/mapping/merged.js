/** What became one: dots by an older list. */

/** Dots by the list of now: what was merged counts for what stays, as in `core/questions/merging.py`. */
export function asListed({ themes, cap }, dots) {
  const listed = { ...dots };
  for (const { id, merged = [] } of themes.flatMap((theme) => theme.items)) {
    for (const one of merged.filter((other) => listed[other.id])) {
      listed[id] = Math.min(cap, (listed[id] ?? 0) + listed[one.id]);
      delete listed[one.id];
    }
  }
  return listed;
}
