"""Balanced teams: every kind of person spread over all teams as evenly as numbers allow.

For every value a of an attribute (district, department, sector, language) that nₐ people have, each
of G teams gets ⌊nₐ/G⌋ or ⌈nₐ/G⌉ of them where possible. Team size is treated as the first attribute
of all: one that everybody shares.

How: those bound by rules (together, apart) are seated first, backtracking where they block each
other; the rest follow sorted by their most important attribute, each to the smallest team, then
the one with the fewest of their kind. Seated so, sizes and the first attribute come out exact when
no rule binds. Then exchanges between two teams repair the other attributes, each accepted only if
nothing more important suffers. The measure is Σ count² per attribute, which is least exactly when
every count is ⌊nₐ/G⌋ or ⌈nₐ/G⌉. Everything is deterministic for a seed and bounded in steps.
"""

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct, field

STEPS = 2_000  # seats tried in vain before rules count as impossible
TRIALS = 10_000  # exchanges tried before the balance is left as it is

Tag = tuple[int, str]
"""An attribute by its place (0: team size, 1: the most important one …) and a value of it."""

Unit = tuple[str, ...]
"""Ids of people who are held together; most units are one person."""


class Member(Struct, frozen=True):
    """Somebody to be seated; an attribute that is missing or empty is not balanced for them."""

    id: str
    attributes: Mapping[str, str] = {}


class Imbalance(Struct, frozen=True):
    """How far teams are from even: people too many or too few, over all teams, 0 when even.

    A count between ⌊n/G⌋ and ⌈n/G⌉ is even; `attributes` adds up the values of each attribute.
    """

    sizes: int
    attributes: dict[str, int] = field(default_factory=dict)


class ImpossibleRulesError(ValueError):
    """The rules (together, apart) cannot all be kept; `people` are the ids they bind.

    `code` is `no-teams`, `together-and-apart` (the same people), `too-few-teams` (to keep so many
    apart) or `no-seating` (the rules contradict each other in some longer way).
    """

    def __init__(self, code: str, people: Iterable[str]) -> None:
        super().__init__(code)
        self.code = code
        self.people = tuple(sorted(people))


def assign(
    people: Sequence[Member],
    teams: Sequence[str],
    attributes: Sequence[str],
    seed: int,
    together: Sequence[AbstractSet[str]] = (),
    apart: Sequence[AbstractSet[str]] = (),
) -> dict[str, str]:
    """Draw teams: person id → team, the same for the same people, teams, rules and seed.

    `attributes` are in order of importance. Each set of `together` ends up in one team, no two of
    a set of `apart` in the same; ids of absent people are ignored. Raises ImpossibleRulesError
    when the rules contradict each other, or when no seating was found within the steps allowed.
    """
    tags = {person.id: _tags(person, attributes) for person in people}
    if tags and not teams:
        raise ImpossibleRulesError("no-teams", tags)
    units = _units(tags, together)
    foes = _foes(units, [set(rule) & tags.keys() for rule in apart], len(teams))
    dice = random.Random(seed)  # noqa: S311 - drawn to be repeatable, nothing is kept secret
    seats = _draw(units, teams, tags, foes, dice)
    return {person: seats[unit] for unit in units for person in unit}


def place(
    person: Member, members_by_team: Mapping[str, Sequence[Member]], attributes: Sequence[str]
) -> str:
    """Find the team for a late-comer: the smallest, then the one with the fewest of their kind.

    `attributes` are in order of importance; what is still equal goes by the order of the teams,
    of which there must be at least one.
    """
    tags = _tags(person, attributes)

    def crowding(team: str) -> list[int]:
        counts = Counter(tag for p in members_by_team[team] for tag in _tags(p, attributes))
        return [counts[tag] for tag in tags]

    return lightest({team: crowding(team) for team in members_by_team})


def lightest(crowding: Mapping[str, list[int]]) -> str:
    """Find the same team from counts alone, for each team: its size, then how many of a kind."""
    return min(crowding, key=lambda team: crowding[team])


def imbalance(
    members_by_team: Mapping[str, Sequence[Member]], attributes: Sequence[str]
) -> Imbalance:
    """Measure how even teams are, so that a drawing can be explained."""
    counts = [
        Counter(tag for person in members for tag in _tags(person, attributes))
        for members in members_by_team.values()
    ]
    excess: Counter[int] = Counter()
    for tag in set().union(*counts):
        excess[tag[0]] += _excess([count[tag] for count in counts])
    return Imbalance(excess[0], {name: excess[k] for k, name in enumerate(attributes, start=1)})


def below_quorum(
    teams: Mapping[str, AbstractSet[str]], body: AbstractSet[str], quorum: int
) -> list[str]:
    """Check that every team stays below a quorum of the governing body: those that do not.

    `body` are the ids of the body's members, `quorum` the number of them that makes a meeting.
    """
    return [team for team, members in teams.items() if len(members & body) >= quorum]


def _tags(person: Member, attributes: Sequence[str]) -> tuple[Tag, ...]:
    values = ((k, person.attributes.get(name, "")) for k, name in enumerate(attributes, start=1))
    return ((0, ""), *((k, value) for k, value in values if value))


def _excess(counts: Sequence[int]) -> int:
    low, rest = divmod(sum(counts), len(counts))
    high = low + (rest > 0)
    return sum(max(0, n - high, low - n) for n in counts)


def _units(ids: Iterable[str], together: Sequence[AbstractSet[str]]) -> list[Unit]:
    """Join people who are to stay together, directly or through somebody they share.

    The units are sorted, so that nothing depends on the order in which people came in.
    """
    unit_of = {person: {person} for person in ids}
    for rule in together:
        present = rule & unit_of.keys()
        joined = set().union(*(unit_of[person] for person in present))
        unit_of.update(dict.fromkeys(joined, joined))
    return sorted({tuple(sorted(unit)) for unit in unit_of.values()})


def _foes(
    units: Sequence[Unit], apart: Sequence[AbstractSet[str]], teams: int
) -> dict[Unit, set[Unit]]:
    """List for each unit those that may not share its team, or say why that cannot be."""
    foes: dict[Unit, set[Unit]] = {unit: set() for unit in units}
    for rule in apart:
        bound = [unit for unit in units if rule & set(unit)]
        if len(bound) < len(rule):
            raise ImpossibleRulesError("together-and-apart", rule)
        if len(rule) > teams:
            raise ImpossibleRulesError("too-few-teams", rule)
        for unit in bound:
            foes[unit].update(other for other in bound if other != unit)
    return foes


def _draw(
    units: Sequence[Unit],
    teams: Sequence[str],
    tags: Mapping[str, tuple[Tag, ...]],
    foes: Mapping[Unit, set[Unit]],
    dice: random.Random,
) -> dict[Unit, str]:
    # Only random() promises the same numbers in every version of Python; shuffle() does not.
    lots = {unit: dice.random() for unit in units}
    order = sorted(
        units, key=lambda u: (-len(foes[u]), -len(u), [tag for p in u for tag in tags[p]], lots[u])
    )
    hall = _Hall(sorted(teams, key=lambda _: dice.random()), tags, foes)
    _seat_all(order, hall)
    _smooth(order, hall)
    return hall.seats


class _Hall:
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


def _seat_all(order: Sequence[Unit], hall: _Hall) -> None:
    bound = [unit for unit in order if hall.foes[unit]]
    if not _seat_bound(bound, hall):
        raise ImpossibleRulesError("no-seating", (person for unit in bound for person in unit))
    for unit in order:
        if not hall.foes[unit]:
            hall.seat(unit, hall.options(unit)[0])


def _seat_bound(bound: Sequence[Unit], hall: _Hall) -> bool:
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


def _smooth(order: Sequence[Unit], hall: _Hall) -> None:
    left = TRIALS
    gained = True
    while gained:
        gained = False
        for exchange in _exchanges(order, hall):
            left -= 1
            gained = left > 0 and hall.try_exchange(*exchange)
            if gained or left <= 0:
                break


def _exchanges(order: Sequence[Unit], hall: _Hall) -> Iterator[tuple[Unit, Unit | None, str, str]]:
    """List what could mend a rift: one who has the tag for one who has not, or a move alone."""
    for tag, rich, poor in hall.rifts():
        having = {u for u in order if any(tag in hall.tags[person] for person in u)}
        givers = [u for u in order if hall.seats[u] == rich and u in having]
        takers = [u for u in order if hall.seats[u] == poor and u not in having]
        for giver in givers:
            for taker in (*takers, None):
                yield giver, taker, rich, poor
