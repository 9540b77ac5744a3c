"""What of a trail one can begin with, where nobody has named anything: a few of it at a time. Pure.

Results first, then what was or is on a list, then insights; of each the newest first. What was said
is reached from these.
"""

from msgspec import Struct

from .trail import Mark, MarkKind, Trail

KINDS: tuple[MarkKind, ...] = ("result", "option", "insight")
AT_ONCE = 20
"""Marks on a page."""


class Listing(Struct, frozen=True):
    """The marks of one page, and which of how many pages it is (from 1 on)."""

    marks: list[Mark]
    number: int
    total: int


def listing(trail: Trail, number: int) -> Listing:
    """The page of this number, or the nearest there is."""
    every = _ordered(trail)
    total = max(1, -(-len(every) // AT_ONCE))
    number = min(max(number, 1), total)
    return Listing(every[(number - 1) * AT_ONCE : number * AT_ONCE], number, total)


def _ordered(trail: Trail) -> list[Mark]:
    """By kind; something is as new as what came of it last. Results of a later vote, or round,
    are newer, and within one the first place comes first."""
    since: dict[str, int] = {}
    for link in trail.links:
        for end in (link.source, link.target):
            since[end] = max(since.get(end, 0), link.at)
    votes = {one.id.split(":")[1]: None for one in trail.marks.values() if one.kind == "option"}
    place = {block: number for number, block in enumerate(votes)}

    def age(mark: Mark) -> tuple[int, int, int, int]:
        vote = place.get(mark.id.split(":")[1], 0) if mark.kind == "result" else 0
        return KINDS.index(mark.kind), -vote, -mark.round, mark.rank or -since.get(mark.id, 0)

    return sorted((one for one in trail.marks.values() if one.kind in KINDS), key=age)
