"""Rooms on floors: which stands above which, and where, so that few arrows cross; arithmetic only.

An arrow over several floors has a place on each of them, as a room has, so it runs through none.
"""

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations, permutations
from statistics import fmean, median

Graph = dict[str, set[str]]
Stop = tuple[str, str, int]
"""Where an arrow stands on a floor: from, to, floor. A room is an arrow to itself."""
Link = tuple[Stop, Stop]


def floors_of(graph: Graph) -> dict[str, int]:
    """The floor of each room: 0 where it imports nothing, else one above the highest it imports."""
    floors: dict[str, int] = {}
    while len(floors) < len(graph):
        ready = [one for one in graph if one not in floors and graph[one] <= floors.keys()]
        assert ready, f"a circle of imports within {sorted(graph.keys() - floors.keys())}"  # noqa: S101
        floors |= {one: 1 + max((floors[low] for low in graph[one]), default=-1) for one in ready}
    return floors


def arrows_of(graph: Graph) -> list[tuple[str, str]]:
    """The imports that do not follow from others."""

    def below(room: str) -> set[str]:
        return graph[room].union(*(below(low) for low in graph[room]))

    return sorted(
        (room, low)
        for room in graph
        for low in graph[room]
        if not any(low in below(other) for other in graph[room])
    )


def ways_of(arrows: Iterable[tuple[str, str]], floors: dict[str, int]) -> list[list[Stop]]:
    """Each arrow as the places it has from its room down to the other."""
    return [
        [
            (room, room, floors[room]),
            *((room, low, floor) for floor in range(floors[room] - 1, floors[low], -1)),
            (low, low, floors[low]),
        ]
        for room, low in arrows
    ]


def ordered(rows: list[list[Stop]], links: list[Link]) -> list[list[Stop]]:
    """The floors from left to right, with as few arrows across each other as is soon found.

    From several beginnings, always the same, a place or all that one arrow passes is moved for as
    long as that betters it.
    """
    dice = random.Random(1)  # noqa: S311 - a beginning, not a secret
    beginnings = [[dice.sample(row, len(row)) for row in rows] for _ in range(16)]
    found = [_bettered(one, links) for one in (rows, *beginnings)]
    return min(found, key=lambda one: _tangle(one, links))


def _bettered(best: list[list[Stop]], links: list[Link]) -> list[list[Stop]]:
    fewest, better = _tangle(best, links), True
    while better:
        better = False
        for tried in (*_place_moved(best), *_arrow_moved(best)):
            if (tangle := _tangle(tried, links)) < fewest - 1e-9:
                best, fewest, better = tried, tangle, True
    return best


def _place_moved(rows: list[list[Stop]]) -> Iterator[list[list[Stop]]]:
    for floor, row in enumerate(rows):
        for here, there in permutations(range(len(row)), 2):
            moved = list(row)
            moved.insert(there, moved.pop(here))
            yield [*rows[:floor], moved, *rows[floor + 1 :]]


def _arrow_moved(rows: list[list[Stop]]) -> Iterator[list[list[Stop]]]:
    """One arrow at a time, to each of some shares of the breadth on all floors that it passes."""
    for room, low in sorted({stop[:2] for row in rows for stop in row if stop[0] != stop[1]}):
        for share in (0, 0.25, 0.5, 0.75, 1):
            moved = []
            for row in rows:
                left = [stop for stop in row if stop[:2] != (room, low)]
                at = round(share * len(left))
                passing = [stop for stop in row if stop[:2] == (room, low)]
                moved.append([*left[:at], *passing, *left[at:]])
            yield moved


def _tangle(rows: list[list[Stop]], links: list[Link]) -> float:
    """How many arrows cross, and, where that is equal, how far they go aside."""
    at = {stop: (n + 0.5) / len(row) for row in rows for n, stop in enumerate(row)}
    leaving: dict[int, list[tuple[float, float]]] = {}
    for upper, lower in links:
        leaving.setdefault(upper[2], []).append((at[upper], at[lower]))
    pairs = (pair for arrows in leaving.values() for pair in combinations(arrows, 2))
    crossed = sum((a - c) * (b - d) < 0 for (a, b), (c, d) in pairs)
    return crossed + sum(abs(a - b) for arrows in leaving.values() for a, b in arrows) / 20


def neighbours(rows: list[list[Stop]], links: list[Link]) -> dict[Stop, list[Stop]]:
    """What each place is joined to; arrows that pass through are kept straight by counting more."""
    near: dict[Stop, list[Stop]] = {stop: [] for row in rows for stop in row}
    for upper, lower in links:
        passing = upper[0] != upper[1] and lower[0] != lower[1]
        near[upper] += [lower] * (12 if passing else 1)
        near[lower] += [upper] * (12 if passing else 1)
    return near


def spread(
    wanted: Sequence[float], widths: Sequence[float], low: float, high: float
) -> list[float]:
    """Middles nearest to those wanted, in this order, that many wide, between low and high.

    Neighbours that would overlap are pushed apart as one group round the mean of what they want.
    """
    starts = [sum(widths[:n]) + width / 2 for n, width in enumerate(widths)]
    groups: list[list[float]] = []
    for want, start in zip(wanted, starts, strict=True):
        groups.append([want - start])
        while len(groups) > 1 and fmean(groups[-2]) > fmean(groups[-1]):
            groups[-2:] = [groups[-2] + groups[-1]]
    room = max(low, high - sum(widths))
    flat = [min(max(fmean(group), low), room) for group in groups for _ in group]
    return [shift + start for shift, start in zip(flat, starts, strict=True)]


def placed(
    rows: list[list[Stop]],
    links: list[Link],
    width: Callable[[Stop], float],
    edges: tuple[float, float],
) -> dict[Stop, float]:
    """The middle of each place, between the edges, near to what it is joined to."""
    at = {stop: sum(edges) / 2 for row in rows for stop in row}
    near = neighbours(rows, links)
    for turn in range(300):
        for row in rows if turn % 2 else reversed(rows):
            wanted = [fmean(at[one] for one in near[stop] or [stop]) for stop in row]
            middles = spread(wanted, [width(stop) for stop in row], *edges)
            at |= dict(zip(row, middles, strict=True))
    return _straightened(rows, at, width)


def _straightened(
    rows: list[list[Stop]], at: dict[Stop, float], width: Callable[[Stop], float]
) -> dict[Stop, float]:
    """The same, with each arrow in one line past all rooms that leave it the place."""
    at = dict(at)
    for arrow in sorted({stop[:2] for stop in at if stop[0] != stop[1]}):
        line = median(at[stop] for stop in at if stop[:2] == arrow)
        for row in rows:
            for stop in (stop for stop in row if stop[:2] == arrow):
                beside = [one for one in row if one != stop]
                if all(abs(at[one] - line) >= (width(one) + width(stop)) / 2 for one in beside):
                    at[stop] = line
    return at
