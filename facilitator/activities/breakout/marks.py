"""What a team shows the hall of its board: the entries, and the groups, that its scribe marked."""

from collections.abc import Iterable

from msgspec import Struct

from . import grouped
from .state import Room, RoomsScene


class Marked(Struct, frozen=True):
    """An entry, or a group with so many entries in it."""

    id: str
    text: str
    """a group's is its title"""
    entries: int = 0
    """of a group"""


def marked_in(room: Room) -> list[Marked]:
    """Of what was marked, what still stands there."""
    found = (one_on_board(room, each) for each in room.marked)
    return [one for one in found if one is not None]


def one_on_board(room: Room, name: str) -> Marked | None:
    """An entry that its team sees and nobody took off, or a group that has something in it."""
    entry = room.contributions.get(name)
    if entry is not None:
        return None if entry.removed or entry.silent else Marked(name, entry.text)
    group = room.arranged.standing(name)
    count = sum(room.contributions[one].removed is None for one in group.entries) if group else 0
    return Marked(name, group.title, count) if group and count else None


def for_the_hall(scene: RoomsScene, room: Room) -> Iterable[Marked]:
    """But for groups of which nobody has confirmed who called them that."""
    return (
        one
        for one in marked_in(room)
        if not one.entries or grouped.is_named_by_somebody_known(scene, room, one.id)
    )
