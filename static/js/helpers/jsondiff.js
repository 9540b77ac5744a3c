/** A view that is told by what changed in it: docs/protocol.md, "Long views". */

/** The value after a change; the one before is left as it is. Throws where the change is to another list. */
export function apply(value, change) {
  return Array.isArray(value) ? applyToList(value, change) : applyToObject(value, change);
}

function applyToObject(value, { cut = [], set = {}, in: within = {} }) {
  const inner = new Map(Object.entries(within));
  const kept = Object.entries({ ...value, ...set }).filter(([name]) => !cut.includes(name));
  return Object.fromEntries(kept.map(([name, old]) => [name, inner.has(name) ? apply(old, inner.get(name)) : old]));
}

/** Not by way of an object: that would put ids that look like numbers first. */
function applyToList(entries, { cut = [], set = {}, in: within = {}, put = [] }) {
  const own = new Map(entries.map((entry) => [entry.id, entry]));
  cut.forEach((id) => own.delete(id));
  Object.entries(set).forEach(([id, entry]) => own.set(id, entry));
  Object.entries(within).forEach(([id, change]) => own.set(id, apply(own.get(id), change)));
  const found = [...own.values()];
  put.forEach(([before, entry]) => {
    const at = found.findIndex(({ id }) => id === before);
    if (before !== null && at < 0) throw new RangeError("a change to another list");
    found.splice(at + 1, 0, entry);
  });
  return found;
}
