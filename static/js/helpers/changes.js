/** A view that is told by what changed in it: docs/protocol.md, "Long views". */

/** The value after a change; the one before is left as it is. Throws where the change is to another list. */
export function changed(value, change) {
  return Array.isArray(value) ? changedList(value, change) : changedObject(value, change);
}

function changedObject(value, { cut = [], set = {}, in: within = {} }) {
  const inner = new Map(Object.entries(within));
  const kept = Object.entries({ ...value, ...set }).filter(([name]) => !cut.includes(name));
  return Object.fromEntries(kept.map(([name, old]) => [name, inner.has(name) ? changed(old, inner.get(name)) : old]));
}

/** Not by way of an object: that would put ids that look like numbers first. */
function changedList(entries, { cut = [], set = {}, in: within = {}, put = [] }) {
  const own = new Map(entries.map((entry) => [entry.id, entry]));
  cut.forEach((id) => own.delete(id));
  Object.entries(set).forEach(([id, entry]) => own.set(id, entry));
  Object.entries(within).forEach(([id, change]) => own.set(id, changed(own.get(id), change)));
  const found = [...own.values()];
  put.forEach(([before, entry]) => {
    const at = found.findIndex(({ id }) => id === before);
    if (before !== null && at < 0) throw new RangeError("a change to another list");
    found.splice(at + 1, 0, entry);
  });
  return found;
}
