/** What became one: dots by an older list, and those that went back to whoever had too many. */

/** Dots by the list of now: what was merged counts for what stays, as in `core/questions/merging.py`. */
export function asListed({ themes, cap }, dots) {
  const items = themes.flatMap((theme) => theme.items);
  const into = new Map(items.flatMap((item) => (item.merged ?? []).map((one) => [one.id, item.id])));
  if (!Object.keys(dots).some((id) => into.has(id))) return dots;
  const listed = {};
  for (const [id, count] of Object.entries(dots)) {
    const kept = into.get(id) ?? id;
    listed[kept] = Math.min(cap, (listed[kept] ?? 0) + count);
  }
  return listed;
}
