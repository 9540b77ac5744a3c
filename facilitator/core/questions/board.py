"""The result of one theme as a board on the stage: in letters for the last row, or not at all.

The leading places stand in large letters; as many places follow as there is room for, and the rest
is counted. What is level stays together: it all stands there, or none of it. No place is large
where what is level at the cut has room only so; where it has none at all, its names stand beneath
the places if they can. Room is in lines of the smallest letters that a result has (28 px of 1,080),
on the narrowest of projectors (4:3).
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from math import ceil

from msgspec import Struct

from facilitator.methods.tallies import RankedOption
from facilitator.plan.values import Text

from ..pages import weight_of

ROOM = 26.0
ROOM_WHILE_OPEN = 20.0
"""Beside a clock and the code to join."""

CUT_LINE = 1.6
"""What says how many go forward, beneath the places."""

LEADING = 3
"""Places in large letters, where no tie makes more or fewer of them."""

FEW = 3
"""As many level places stand there however long they are called; the letters give way then."""

LARGE_LINE, SMALL_LINE = 2.4, 1.5
LARGE_LETTERS, SMALL_LETTERS = 27, 42
"""Of a title on one line."""
TIED = 8
"""Letters of the word that says so."""
LARGE_LEAST, LARGE_EDGE, SMALL_EDGE = 2.9, 1.0, 0.55
"""The figures beside a large title, and what lies around a place."""


ROOM_FOR_SIDES = 21.0
"""Below the names of the groups, whose places stand beside those of the result."""

MOST_ON_A_BOARD = 3
"""Groups that advise, beside a result."""

LEAST_BESIDE, MOST_BESIDE = 3, 6
"""Places of each: however long they are called, and whose lines the last row can follow."""

FIGURES_BELOW = 1.2
"""The line of a place that has its dots."""

LETTERS_BESIDE = {1: (31, 35), 2: (20, 24), 3: (15, 18)}
"""Of a title on one line, by how many groups stand beside it: the result's, and a group's."""
LINE_OF_RESULT, LINE_BESIDE = 1.3, 1.15

LETTERS_BENEATH = 56
"""Of names one after the other on a line, and `BETWEEN` two of them."""
BETWEEN = 3


class ResultBoard(Struct, frozen=True):
    """What stands on it of a ranking, most dots first.

    `large` says of how many of the `rows` the letters are large. Beneath them stand how many have
    `fewer` dots and how many have `none`. `level` is how many share the first place, where those
    are too many to stand there. `named` are level at the cut, and stand in no row.
    """

    rows: tuple[RankedOption, ...]
    large: int
    fewer: int
    none: int
    level: int = 0
    named: tuple[str, ...] = ()


def result_board(
    ranking: Sequence[RankedOption],
    titles: Mapping[str, Text],
    room: float,
    at_cut: Collection[str] = (),
) -> ResultBoard:
    """As many places as there is room for; `at_cut` are the options that are level there."""
    led = _placed(ranking, titles, room, at_cut, may_lead=True)
    if not _off(led, at_cut):
        return led
    even = _placed(ranking, titles, room, at_cut, may_lead=False)
    return led if _off(even, at_cut) else even


def sided_board(
    rankings: Sequence[Sequence[RankedOption]],
    titles: Mapping[str, Text],
    room: float,
    at_cut: Collection[str] = (),
) -> list[ResultBoard]:
    """The result, and after it what each group says, side by side: of each its own first places, as
    many as there is room for where all are as high as the highest. `at_cut` is the result's."""
    columns = [[row for row in ranking if row.weight] for ranking in rankings]
    groups = len(rankings) - 1
    places = LEAST_BESIDE
    for more in range(LEAST_BESIDE + 1, MOST_BESIDE + 1):
        if more * _highest([one[:more] for one in columns], titles, groups) <= room:
            places = more
    result, *told = (_leading(ranking, places) for ranking in rankings)
    standing = [one.rows for one in (result, *told)]
    taken = len(result.rows) * _highest(standing, titles, groups)
    beneath = _named(result.rows, titles, room - taken, at_cut)
    return [_counted(rankings[0], result.rows, 0, beneath), *told]


def _highest(
    columns: Sequence[Sequence[RankedOption]], titles: Mapping[str, Text], groups: int
) -> float:
    """The height of the highest of these places; the result's, first, stand in larger letters."""
    result, beside = LETTERS_BESIDE[groups]
    return max(
        (
            ceil(weight_of(titles[row.option]) / (beside if index else result))
            * (LINE_BESIDE if index else LINE_OF_RESULT)
            + FIGURES_BELOW
            + SMALL_EDGE
            for index, column in enumerate(columns)
            for row in column
        ),
        default=0.0,
    )


def _leading(ranking: Sequence[RankedOption], places: int) -> ResultBoard:
    rows: list[RankedOption] = []
    dotted = [row for row in ranking if row.weight]
    for level in _levels(dotted):
        if len(rows) + len(level) > places:
            break
        rows += level
    return _counted(ranking, rows, 0, ())


def _placed(
    ranking: Sequence[RankedOption],
    titles: Mapping[str, Text],
    room: float,
    at_cut: Collection[str],
    may_lead: bool,
) -> ResultBoard:
    rows: list[RankedOption] = []
    large = 0
    for level in _levels([row for row in ranking if row.weight]):
        letters = [weight_of(titles[row.option]) + row.tied * TIED for row in level]
        leads = may_lead and len(rows) == large and _leads(len(rows), letters, room)
        cost = _cost(letters, leads)
        if cost > room and (rows or len(level) > FEW):
            break
        rows += level
        large += len(level) if leads else 0
        room -= cost
    return _counted(ranking, rows, large, _named(rows, titles, room, at_cut))


def _counted(
    ranking: Sequence[RankedOption],
    rows: Sequence[RankedOption],
    large: int,
    named: tuple[str, ...],
) -> ResultBoard:
    dotted = [row for row in ranking if row.weight]
    too_many = 0 if rows or not dotted else len(next(_levels(dotted)))
    fewer = len(dotted) - len(rows) - too_many - len(named)
    return ResultBoard(tuple(rows), large, fewer, len(ranking) - len(dotted), too_many, named)


def _named(
    rows: Sequence[RankedOption],
    titles: Mapping[str, Text],
    room: float,
    at_cut: Collection[str],
) -> tuple[str, ...]:
    """What is level at the cut and in no row, if there is room for the names beneath the rows."""
    standing = {row.option for row in rows}
    left = tuple(one for one in at_cut if one not in standing)
    letters = sum(weight_of(titles[one]) + BETWEEN for one in left)
    fits = rows and ceil(letters / LETTERS_BENEATH) * SMALL_LINE <= room
    return left if fits else ()


def _off(board: ResultBoard, at_cut: Collection[str]) -> bool:
    """Whether something that is level at the cut is in no row."""
    return not {*at_cut} <= {row.option for row in board.rows}


def _levels(dotted: Sequence[RankedOption]) -> Iterator[list[RankedOption]]:
    return (list(rows) for _, rows in groupby(dotted, key=lambda row: row.rank))


def _leads(before: int, letters: Sequence[int], room: float) -> bool:
    """The first three lead, and all who share the first place, if there is room for that."""
    if before + len(letters) <= LEADING:
        return True
    return before == 0 and _cost(letters, True) <= room


def _cost(letters: Sequence[int], large: bool) -> float:
    if large:
        lines = (ceil(one / LARGE_LETTERS) * LARGE_LINE for one in letters)
        return sum(max(LARGE_LEAST, one) + LARGE_EDGE for one in lines)
    return sum(ceil(one / SMALL_LETTERS) * SMALL_LINE + SMALL_EDGE for one in letters)
