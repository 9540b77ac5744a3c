"""A trail as the hall sees it: what anybody may follow, in columns of few marks for the last row,
page by page where there are more.

What is not for everybody to read is counted by where it is from, what was taken back or is not
shown any more by that alone: of neither is there a word. Pure.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby

from facilitator.methods.paging import Span
from facilitator.plan.values import Text

from .activity import Alone
from .pages import Page, in_parts
from .shown import Shown
from .trail import Mark, MarkKind, Note, Trail, TrailLink
from .trail_around import around
from .trail_picture import COLUMNS

TRAIL = "trail"
"""What stands on the stage, where it is one."""
ROWS = 5
"""Marks in a column on a page."""
MOST_PAGES = 6
"""What finds no room on these is counted."""

UNSAID = 2
"""Of these, those for what has no words here, at least where there are so many."""


class StageMark(Shown):
    """One thing on the trail, or several that have no words here."""

    title: Text
    """what it says; `{}` where that is not shown"""
    of: Text | None = None
    """where it is from, left out where that is nowhere"""
    source: str = ""
    """of what was said: `entry`, `comment` or `point`; else left out"""
    note: Note = ""
    """what became of it since: `gone`, `apart`, `merged`, `withdrawn` or `set-aside`; else
    left out"""
    count: int = 1
    """how many it stands for, left out where it is one"""
    opened: bool = False
    """true of the one whose trail it is, else left out"""
    rank: int = 0
    """of a result: its place, else left out"""
    votes: int = 0
    """and the votes for it"""
    voters: int = 0
    """from so many"""
    late: int = 0
    """the moment (ms) at which it joined, where voting on what came of it had begun by then; of
    what was voted on before the opened one joined, the moment at which that did; else left out"""


class StageColumn(Shown):
    """All of a kind."""

    kind: MarkKind
    """`voice`, `insight`, `option` or `result`; a column with nothing in it is left out"""
    count: int
    """how many there are"""
    marks: list[StageMark]
    """those that stand there, page by page and from above; which of them a page has, its piece of
    this kind says"""
    more: int = 0
    """how many have found no room on any page, left out where none"""


class StageLink(Shown):
    """A line between two columns, or within one."""

    source: tuple[int, int]
    """the number of a column and of a mark in it, from 0"""
    target: tuple[int, int]
    """and where it leads to"""
    past: bool = False
    """true where it is not so any more, else left out"""


class TrailOnStage(Shown):
    """What led to one thing, and what came of it."""

    columns: list[StageColumn]
    links: list[StageLink]


def on_stage(trail: Trail, name: str) -> Alone | None:
    """The trail of one mark of these; None where there is no such mark."""
    found = around(trail, name)
    if name not in found.marks:
        return None
    placed: dict[str, tuple[int, int]] = {}
    columns: list[StageColumn] = []
    for kind in COLUMNS:
        here = [one for one in found.marks.values() if one.kind == kind]
        if here:
            columns.append(_column(kind, here, name, placed, len(columns)))
    return Alone(TrailOnStage(columns, [*_links(found.links, placed)]), _pages(columns))


def _pages(columns: Sequence[StageColumn]) -> list[Page]:
    """As many as the longest column asks for; a shorter one stays with its last part."""
    parts = [in_parts(one.kind, "", _spans(len(one.marks))) for one in columns]
    return [
        Page(f"{TRAIL}-{number + 1}", [each[min(number, len(each) - 1)] for each in parts])
        for number in range(max(map(len, parts)))
    ]


def _spans(marks: int) -> list[Span]:
    return [(start, min(start + ROWS, marks)) for start in range(0, marks, ROWS)]


def _column(
    kind: MarkKind,
    here: Iterable[Mark],
    opened: str,
    placed: dict[str, tuple[int, int]],
    number: int,
) -> StageColumn:
    """The one that is opened, then what has words, then what is counted; `placed` is told where
    each of them stands."""
    groups = _groups(here, opened)
    count = sum(map(len, groups))
    kept = _kept(groups)
    for row, group in enumerate(kept):
        placed |= {mark.id: (number, row) for mark in group}
    marks = [_mark(group, opened) for group in kept]
    return StageColumn(kind, count, marks, count - sum(map(len, kept)))


def _kept(groups: list[list[Mark]]) -> list[list[Mark]]:
    """Those for which there is room; where something was said without words for the hall, that
    is on the first page."""
    worded = [one for one in groups if one[0].title]
    others = [one for one in groups if not one[0].title]
    room = min(len(others), max(ROWS - len(worded), UNSAID))
    first = ROWS - room
    ordered = [*worded[:first], *others[:room], *worded[first:], *others[room:]]
    return ordered[: ROWS * MOST_PAGES]


def _groups(here: Iterable[Mark], opened: str) -> list[list[Mark]]:
    ordered = sorted(
        here, key=lambda one: (one.id != opened, not one.title, one.late, _origin(one))
    )
    return [[*group] for _, group in groupby(ordered, _together)]


def _origin(mark: Mark) -> str:
    told = f"{mark.late} {mark.note == 'gone'} {mark.source} {sorted(mark.of.items())}"
    return "" if mark.title else told


def _together(mark: Mark) -> str:
    """What has no words is one with all of its origin."""
    return mark.id if mark.title else _origin(mark)


def _mark(group: list[Mark], opened: str) -> StageMark:
    first = group[0]
    is_gone = first.note == "gone"
    return StageMark(
        title=first.title,
        of=None if is_gone or not first.of else first.of,
        source="" if is_gone else first.source,
        note=first.note if first.title or is_gone else "",
        count=len(group),
        opened=any(one.id == opened for one in group),
        rank=first.rank,
        votes=first.votes,
        voters=first.voters,
        late=first.late,
    )


def _links(links: Iterable[TrailLink], placed: dict[str, tuple[int, int]]) -> Iterable[StageLink]:
    """Between what stands there; a line that is there still is not drawn as one of the past."""
    between: dict[tuple[tuple[int, int], tuple[int, int]], bool] = {}
    for one in links:
        if one.source in placed and one.target in placed:
            ends = placed[one.source], placed[one.target]
            between[ends] = between.get(ends, True) and one.past
    return (StageLink(source, target, past) for (source, target), past in between.items())
