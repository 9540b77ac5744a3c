"""Balanced teams: every kind of person spread over all teams as evenly as numbers allow.

For every value a of an attribute (district, department, sector, language) that nₐ people have, each
of G teams gets ⌊nₐ/G⌋ or ⌈nₐ/G⌉ of them where possible. Team size is treated as the first attribute
of all: one that everybody shares.

How: everybody is seated sorted by their most important attribute, so that sizes and the first
attribute come out exact when no rule (together, apart) binds, and exchanges repair the others
(`seating.py`). In a small hall all seatings are looked through that could still be more even
(`exact_seating.py`). The measure is Σ count² per attribute, the most important one first; it is
least exactly when every count is ⌊nₐ/G⌋ or ⌈nₐ/G⌉. Everything is deterministic for a seed and
bounded in steps.
"""

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct, field

from .exact_seating import improve
from .seating import Hall, Tag, Unit, seat_all, smooth


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
    hall = Hall(sorted(teams, key=lambda _: dice.random()), tags, foes)
    if not seat_all(order, hall):
        bound = (person for unit in units if foes[unit] for person in unit)
        raise ImpossibleRulesError("no-seating", bound)
    smooth(order, hall)
    improve(order, hall)
    return hall.seats
