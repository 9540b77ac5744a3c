/** Where each entry of a board is once what is on its way from here has been counted. */

/**
 * `entries` in the board's order, each with its `group` or none, and `groups` `[{id, title, unsent?}]`, after the
 * commands `sent`, as pending.js has them. What a command is about and is not there is passed over.
 */
export function arranged(groups, entries, sent) {
  let now = { groups, entries };
  for (const one of sent) now = STEPS[one.do.type]?.(now, one.do, one) ?? now;
  return now;
}

const STEPS = {
  MoveContribution: ({ groups, entries }, { contribution, to, after }) =>
    ({ groups, entries: moved(entries, contribution, to, after) }),
  MakeGroup({ groups, entries }, { title, contribution }, { id, made }) {
    const name = made ?? id;
    if (groups.some((one) => one.id === name)) return null;
    const more = [...groups, { id: name, title, unsent: !made }];
    return { groups: more, entries: contribution ? moved(entries, contribution, name) : entries };
  },
  NameGroup: ({ groups, entries }, { group, title }) =>
    ({ groups: groups.map((one) => (one.id === group ? { ...one, title } : one)), entries }),
  TakeGroupApart({ groups, entries }, { group }) {
    const others = entries.filter((one) => one.group !== group);
    const freed = entries.filter((one) => one.group === group).map((one) => ({ ...one, group: undefined }));
    return { groups: groups.filter((one) => one.id !== group), entries: [...others, ...freed] };
  },
};

/** An entry behind another of its group, or before all that are there. */
function moved(entries, id, to, after) {
  const found = entries.find((one) => one.id === id);
  if (!found) return entries;
  const rest = entries.filter((one) => one !== found);
  const group = to ?? undefined;
  const behind = rest.findIndex((one) => one.id === after && one.group === group);
  const first = rest.findIndex((one) => one.group === group);
  const place = behind >= 0 ? behind + 1 : first >= 0 ? first : rest.length;
  return [...rest.slice(0, place), { ...found, group }, ...rest.slice(place)];
}

/** What an entry comes to stand behind that is let go on the upper or lower half of another; `list` as it is shown. */
export function behind(list, target, upper, newestFirst) {
  const place = list.indexOf(target);
  if (newestFirst) return upper ? target : list[place + 1] ?? null;
  return upper ? list[place - 1] ?? null : target;
}
