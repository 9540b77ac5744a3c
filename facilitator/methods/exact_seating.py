"""The most even seating there is, proved: what exchanges between two teams cannot reach.

Exchanges get stuck where three teams would have to change at once, which happens when rules hold
many. So a seating that is not known to be the best is searched on, by branch and bound: units are
seated one by one, and a beginning is given up when no end of it can be more even than the best
seating found. What an end must at least cost is told by seating the rest of each kind as evenly as
can be, whatever it does to the other kinds. Who sits alike in two teams that are still empty sits
alike, so only one of them is tried.

A large hall has too many seatings to be looked through, and hardly ever needs it: it stays as it
is.
"""

from collections.abc import Iterator, Sequence

from .seating import Hall, Tag, Unit

MOST_UNITS = 12
"""People, or people held together, from which on a hall is large."""

STEPS = 20_000
"""Seats tried at most."""


def improve(order: Sequence[Unit], hall: Hall) -> None:
    """Seat a small hall, in which everybody sits by the rules, as evenly as the rules allow."""
    if len(order) <= MOST_UNITS:
        _Search(order, hall).run()


class _Search:
    """A walk through all seatings, deepest first, with what is left to seat counted by tag."""

    def __init__(self, order: Sequence[Unit], hall: Hall) -> None:
        self.order, self.hall, self.steps = order, hall, STEPS
        self.best, self.best_cost = dict(hall.seats), list(hall.cost)
        self.waiting = dict.fromkeys(hall.every, 0)

    def run(self) -> None:
        """Leave the hall with the best seating found."""
        for unit in self.order:
            self._stand_up(unit)
        if self._least_cost() < self.best_cost:
            self._seat_from(0)
        for unit in self.order:
            self.hall.seat(unit, self.best[unit])

    def _least_cost(self) -> list[int]:
        """What no seating that goes on from here can be below, the most important first."""
        cost = [0] * len(self.hall.cost)
        for tag, waiting in self.waiting.items():
            cost[tag[0]] += self._least_of(tag, waiting)
        return cost

    def _least_of(self, tag: Tag, waiting: int) -> int:
        """Σ count² of a tag if those who wait for a seat went where the fewest of it are."""
        counts = sorted(count[tag] for count in self.hall.counts.values())
        for _ in range(waiting):
            lowest = counts.index(min(counts))
            counts[lowest] += 1
        return sum(count * count for count in counts)

    def _seat_from(self, depth: int) -> None:
        if depth == len(self.order):
            self.best, self.best_cost = dict(self.hall.seats), list(self.hall.cost)
            return
        unit = self.order[depth]
        for team in self._different(self.hall.options(unit)):
            self.steps -= 1
            if self.steps <= 0:
                return
            self._sit_down(unit, team)
            if self._least_cost() < self.best_cost:
                self._seat_from(depth + 1)
            self._stand_up(unit)

    def _different(self, teams: Sequence[str]) -> Iterator[str]:
        """The teams that are not alike: of those where nobody sits, the first."""
        empty_seen = False
        for team in teams:
            is_empty = not self.hall.counts[team][0, ""]
            if not (is_empty and empty_seen):
                yield team
            empty_seen = empty_seen or is_empty

    def _sit_down(self, unit: Unit, team: str) -> None:
        self.hall.seat(unit, team)
        self._count_waiting(unit, -1)

    def _stand_up(self, unit: Unit) -> None:
        self.hall.leave(unit)
        self._count_waiting(unit, 1)

    def _count_waiting(self, unit: Unit, by: int) -> None:
        for person in unit:
            for tag in self.hall.tags[person]:
                self.waiting[tag] += by
