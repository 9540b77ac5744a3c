"""A trail as a picture: so many marks in columns, from what was said to what came of it. Pure."""

from collections.abc import Mapping

from msgspec import Struct

from .trail import Mark, MarkKind, Trail, TrailLink

MOST = 40
"""Marks on a picture; the rest is counted."""
COLUMNS: tuple[MarkKind, ...] = ("voice", "insight", "option", "result")
"""From left to right; a round stands above its results."""
WIDTH, HEIGHT, ROW, COLUMN = 190, 44, 56, 230


class DrawnMark(Struct, frozen=True):
    """A mark with its left upper corner."""

    mark: Mark
    x: int
    y: int


class DrawnLink(Struct, frozen=True):
    """A line from the right of one mark to the left of another."""

    x1: int
    y1: int
    x2: int
    y2: int
    past: bool
    late: bool


class Picture(Struct, frozen=True):
    """What is drawn, how large it is, and how many marks of each kind found no room."""

    marks: list[DrawnMark]
    links: list[DrawnLink]
    width: int
    height: int
    left_out: dict[MarkKind, int]


def picture_of(trail: Trail, name: str) -> Picture:
    """The one that was opened is always on it, then what came of it before what led to it."""
    order = sorted(trail.marks.values(), key=lambda one: (one.id != name, -_column(one)))
    kept, rest = order[:MOST], order[MOST:]
    drawn = _placed([one for one in trail.marks.values() if one in kept])
    left_out: dict[MarkKind, int] = {}
    for one in rest:
        left_out[one.kind] = left_out.get(one.kind, 0) + 1
    rows = max((one.y for one in drawn.values()), default=0)
    width = COLUMN * (len(COLUMNS) - 1) + WIDTH
    lines = [_line(one, drawn) for one in trail.links if {one.source, one.target} <= drawn.keys()]
    return Picture([*drawn.values()], lines, width, rows + HEIGHT, left_out)


def _column(mark: Mark) -> int:
    return COLUMNS.index("result" if mark.kind == "round" else mark.kind)


def _placed(marks: list[Mark]) -> dict[str, DrawnMark]:
    """Column by column; each column's marks from above in the trail's order."""
    rows = [0] * len(COLUMNS)
    placed = {}
    for mark in marks:
        column = _column(mark)
        placed[mark.id] = DrawnMark(mark, column * COLUMN, rows[column] * ROW)
        rows[column] += 1
    return placed


def _line(link: TrailLink, drawn: Mapping[str, DrawnMark]) -> DrawnLink:
    start, end = drawn[link.source], drawn[link.target]
    within = start.x == end.x
    x1 = start.x if within else start.x + WIDTH
    return DrawnLink(x1, start.y + HEIGHT // 2, end.x, end.y + HEIGHT // 2, link.past, link.late)
