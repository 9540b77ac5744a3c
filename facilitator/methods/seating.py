"""Who sits in which team while a balance is sought: a first seating, then exchanges.

Those whom rules keep apart are seated first, backtracking where they block each other; the rest
in the order given, each to the smallest team, then the one with the fewest of their kind. Then
exchanges between two teams repair what is uneven, each accepted only if nothing more important
suffers.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

STEPS = 2_000  # seats tried in vain before rules count as impossible
TRIALS = 10_000  # exchanges tried before the balance is left as it is

Tag = tuple[int, str]
"""An attribute by its place (0: team size, 1: the most important one …) and a value of it."""

Unit = tuple[str, ...]
"""Ids of people who are held together; most units are one person."""


class Hall:
    """Who sits where, with counts kept so that a change of seat costs what the unit weighs."""

    def __init__(
        self,
        teams: Sequence[str],
        tags: Mapping[str, tuple[Tag, ...]],
        foes: Mapping[Unit, set[Unit]],
    ) -> None:
        self.teams, self.tags, self.foes = teams, tags, foes
        self.seats: dict[Unit, str] = {}
        self.counts: dict[str, Counter[Tag]] = {team: Counter() for team in teams}
        width = 1 + max((k for own in tags.values() for k, _ in own), default=0)
        self.cost = [0] * width  # Σ count² per attribute, most important first
        self.every = sorted({tag for own in tags.values() for tag in own})

    def seat(self, unit: Unit, team: str) -> None:
        """Give a unit a seat, leaving the one it had."""
        self.leave(unit)
        self.seats[unit] = team
        self._weigh(unit, team, 1)

    def leave(self, unit: Unit) -> None:
        """Take a unit off its seat, if it has one."""
        if unit in self.seats:
            self._weigh(unit, self.seats.pop(unit), -1)

    def options(self, unit: Unit) -> list[str]:
        """List the teams a unit may join, the best for the balance first."""
        tags = [tag for person in unit for tag in self.tags[person]]
        free = [team for team in self.teams if self.is_welcome(unit, team)]
        return sorted(free, key=lambda team: [self.counts[team][tag] for tag in tags])

    def is_welcome(self, unit: Unit, team: str) -> bool:
        """Say whether nobody in the team is to be kept apart from the unit."""
        return all(self.seats.get(foe) != team for foe in self.foes[unit])

    def pressure(self, unit: Unit) -> int:
        """Count the teams already closed to a unit."""
        return len({self.seats[foe] for foe in self.foes[unit] if foe in self.seats})

    def rifts(self) -> Iterator[tuple[Tag, str, str]]:
        """List what is uneven: a tag, a team with too many of it, a team with two fewer."""
        for tag in self.every:
            for rich in self.teams:
                for poor in self.teams:
                    if self.counts[rich][tag] - self.counts[poor][tag] > 1:
                        yield tag, rich, poor

    def try_exchange(self, unit: Unit, other: Unit | None, rich: str, poor: str) -> bool:
        """Swap two units (or move one) if the rules allow it and the balance gains by it."""
        before = list(self.cost)
        self._exchange(unit, other, poor, rich)
        welcome = self.is_welcome(unit, poor) and (not other or self.is_welcome(other, rich))
        if welcome and self.cost < before:
            return True
        self._exchange(unit, other, rich, poor)
        return False

    def _exchange(self, unit: Unit, other: Unit | None, to: str, back: str) -> None:
        self.seat(unit, to)
        if other:
            self.seat(other, back)

    def _weigh(self, unit: Unit, team: str, by: int) -> None:
        counts = self.counts[team]
        for person in unit:
            for tag in self.tags[person]:
                self.cost[tag[0]] += 2 * by * counts[tag] + 1  # (n ± 1)² − n²
                counts[tag] += by


def seat_all(order: Sequence[Unit], hall: Hall) -> bool:
    """Seat everybody; False where the rules cannot be kept, or no way was found in time."""
    if not _seat_bound([unit for unit in order if hall.foes[unit]], hall):
        return False
    for unit in order:
        if not hall.foes[unit]:
            hall.seat(unit, hall.options(unit)[0])
    return True


def _seat_bound(bound: Sequence[Unit], hall: Hall) -> bool:
    """Seat those with foes, hardest pressed first; where one is stuck, undo the seat before."""
    trail: list[tuple[Unit, Iterator[str]]] = []
    for _ in range(STEPS + 2 * len(bound)):
        if len(hall.seats) == len(bound):
            return True
        if len(hall.seats) == len(trail):
            pressed = max((u for u in bound if u not in hall.seats), key=hall.pressure)
            trail.append((pressed, iter(hall.options(pressed))))
        unit, teams = trail[-1]
        team = next(teams, None)
        if team is not None:
            hall.seat(unit, team)
            continue
        trail.pop()
        if not trail:
            return False
        hall.leave(trail[-1][0])
    return False


def smooth(order: Sequence[Unit], hall: Hall) -> None:
    """Let two units change places, or one move, as long as the balance gains by it."""
    left = TRIALS
    gained = True
    while gained:
        gained = False
        for exchange in _exchanges(order, hall):
            left -= 1
            gained = left > 0 and hall.try_exchange(*exchange)
            if gained or left <= 0:
                break


def _exchanges(order: Sequence[Unit], hall: Hall) -> Iterator[tuple[Unit, Unit | None, str, str]]:
    """List what could mend a rift: one who has the tag for one who has not, or a move alone."""
    for tag, rich, poor in hall.rifts():
        having = {u for u in order if any(tag in hall.tags[person] for person in u)}
        givers = [u for u in order if hall.seats[u] == rich and u in having]
        takers = [u for u in order if hall.seats[u] == poor and u not in having]
        for giver in givers:
            for taker in (*takers, None):
                yield giver, taker, rich, poor
