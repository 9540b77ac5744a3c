"""What of a trail one can begin with, where nobody has named anything: a few of it at a time. Pure.

Each insight once, where it has come furthest: results first, then what was or is on a list, then
what is on none; of each the newest first. What was said is reached from these.
"""

from collections.abc import Iterator, Mapping

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
    every = _furthest(trail)
    total = max(1, -(-len(every) // AT_ONCE))
    number = min(max(number, 1), total)
    return Listing(every[(number - 1) * AT_ONCE : number * AT_ONCE], number, total)


def _furthest(trail: Trail) -> list[Mark]:
    """The first of each insight, in this order."""
    back: dict[str, list[str]] = {}
    for link in trail.links:
        back.setdefault(link.target, []).append(link.source)
    told: set[str] = set()
    found = []
    for mark in _ordered(trail):
        of = {*_insights_of(mark.id, back)}
        if not of or of - told:
            found.append(mark)
        told |= of
    return found


def _insights_of(name: str, back: Mapping[str, list[str]]) -> Iterator[str]:
    """Those that a result or an option is, not what was merged into it; of an insight itself."""
    kind = name.partition(":")[0]
    if kind == "insight":
        yield name
        return
    behind = "option:" if kind == "result" else "insight:"
    for one in back.get(name, ()):
        if one.startswith(behind):
            yield from _insights_of(one, back)


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
