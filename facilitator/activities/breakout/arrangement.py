"""Where each entry of a board is: in one group or loose, in which order, and what each step moved.

An entry that was taken off its board keeps its place, out of sight, so that no other loses its own.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Literal

from msgspec import Struct, field
from msgspec.structs import replace

MOST_TOLD = 3
"""Things somebody is told at a time of what others did with what they had moved; the latest."""


class BoardGroup(Struct):
    """Entries that belong together. Who made it, when (ms), and when it was taken apart, if it was.

    `renamer`: who named it last, where it was named again since it was made.
    """

    id: str
    title: str
    person: str
    at: int
    entries: list[str] = field(default_factory=list)
    apart: int | None = None
    renamer: str | None = None


class BoardPlace(Struct, frozen=True):
    """Where an entry was: in a group, or loose (None); behind which other, and as the how many-th
    from 0 on, for when that is there no more.
    """

    group: str | None
    behind: str | None
    number: int


class BoardStep(Struct, frozen=True):
    """What one step moved, from where; which group it made or took apart."""

    person: str
    at: int
    came_from: Mapping[str, BoardPlace]
    made: str | None = None
    ended: str | None = None
    before: Mapping[str, str] = {}
    """Entry → the step that had moved it last."""


class BoardNews(Struct, frozen=True):
    """What somebody is told: by whom, and with which step, what they had moved was moved on, taken
    out of a group that is no more, or put back."""

    what: Literal["moved", "apart", "undone"]
    person: str
    step: str
    contribution: str | None = None
    group: str | None = None


class Arrangement(Struct):
    """Each entry of a board once: loose, or in a group."""

    loose: list[str] = field(default_factory=list)
    groups: dict[str, BoardGroup] = field(default_factory=dict)
    """In the order of making, those taken apart, too."""
    group_of: dict[str, str] = field(default_factory=dict)
    steps: dict[str, BoardStep] = field(default_factory=dict)
    """Those that have not been undone, in their order."""
    last_step: dict[str, str] = field(default_factory=dict)
    """Entry → the step that moved it last."""
    told: dict[str, list[BoardNews]] = field(default_factory=dict)
    """By person, the latest last."""

    def standing(self, group: str | None) -> BoardGroup | None:
        """A group that was not taken apart."""
        found = self.groups.get(group or "")
        return found if found and found.apart is None else None

    def entries(self, group: str | None) -> list[str]:
        """What is in a group, or loose."""
        return self.loose if group is None else self.groups[group].entries

    def place(self, entry: str) -> BoardPlace:
        """Where an entry is."""
        group = self.group_of.get(entry)
        entries = self.entries(group)
        number = entries.index(entry)
        return BoardPlace(group, entries[number - 1] if number else None, number)

    def ordered(self) -> list[str]:
        """All of them: group by group, then the loose ones."""
        grouped = [entry for group in self.groups.values() for entry in group.entries]
        return [*grouped, *self.loose]

    def put(self, entry: str, group: str | None, number: int) -> None:
        """Take an entry from where it is and let it be the how many-th there."""
        self.entries(self.group_of.pop(entry, None)).remove(entry)
        self.entries(group).insert(number, entry)
        if group is not None:
            self.group_of[entry] = group

    def move(self, entry: str, group: str | None, after: str | None) -> BoardPlace:
        """Put an entry behind another, or first; returns where it was."""
        came_from = self.place(entry)
        there = [one for one in self.entries(group) if one != entry]
        self.put(entry, group, there.index(after) + 1 if after in there else 0)
        return came_from

    def put_back(self, entry: str, place: BoardPlace) -> None:
        """Behind what it stood behind; where that has gone, as far from the first."""
        there = [one for one in self.entries(place.group) if one != entry]
        behind = there.index(place.behind) + 1 if place.behind in there else place.number
        self.put(entry, place.group, 0 if place.behind is None else min(behind, len(there)))

    def note(self, name: str, step: BoardStep) -> None:
        """Remember a step."""
        before = {one: self.last_step[one] for one in step.came_from if one in self.last_step}
        self.steps[name] = replace(step, before=before)
        self.last_step.update(dict.fromkeys(step.came_from, name))

    def undo(self, name: str) -> None:
        """All that a step moved is where it had been; nobody needs to be told of the step."""
        step = self.steps.pop(name)
        if step.ended:
            self.groups[step.ended].apart = None
        for entry, place in step.came_from.items():
            self.put_back(entry, place)
            self.last_step.pop(entry, None)
        self.last_step.update(step.before)
        if step.made:
            self.groups[step.made].apart = step.at
        for person in self.told:
            self._keep(person, lambda one: one.step != name)

    def is_last(self, name: str) -> bool:
        """Whether nobody has gone on from where a step led, and there is a way back."""
        step = self.steps[name]
        made = self.standing(step.made)
        came_from = {place.group for place in step.came_from.values()} - {None, step.ended}
        return (
            all(self.last_step.get(entry) == name for entry in step.came_from)
            and all(self.standing(group) for group in came_from)
            and (not step.made or _is_as_made(made, step))
        )

    def movers(self, entries: Iterable[str]) -> list[str]:
        """Who moved these last, each once."""
        moved = (self.steps[name] for one in entries if (name := self.last_step.get(one)))
        return [*dict.fromkeys(step.person for step in moved)]

    def tell(self, people: Iterable[str], what: BoardNews) -> None:
        """These are told."""
        for person in people:
            self.told[person] = [*self.told.get(person, ()), what][-MOST_TOLD:]

    def hear(self, person: str, entries: Iterable[str]) -> None:
        """Who has moved an entry again knows where it was."""
        moved = {*entries}
        self._keep(person, lambda one: one.contribution not in moved)

    def told_of(self, name: str) -> tuple[str, ...]:
        """Who is told of an entry or a group."""
        return tuple(
            person
            for person, told in self.told.items()
            if any(name in (one.contribution, one.group) for one in told)
        )

    def _keep(self, person: str, keeps: Callable[[BoardNews], bool]) -> None:
        self.told[person] = [one for one in self.told.get(person, ()) if keeps(one)]


def _is_as_made(group: BoardGroup | None, step: BoardStep) -> bool:
    return group is not None and not group.renamer and {*group.entries} <= step.came_from.keys()
