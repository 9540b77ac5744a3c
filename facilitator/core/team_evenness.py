"""How even teams are, line by line, what the numbers allow, and which rule kept them from it."""

from collections import Counter
from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from facilitator.methods import balance

from .assignments import SeatingRule
from .context import Context
from .refused import Refused
from .state import State
from .team_draws import Draw, attributes_of, draw, members_of
from .teams import TeamsDrawn

SIZE = "team_size"
"""The attribute that everybody shares, which comes before all others."""

MOST_RULES = 6
"""Rules that are tried without one by one; of more all are, at once: each costs a draw."""


class CountLine(Struct, frozen=True):
    """How many with one value of an attribute are in each team; from `low` to `high` is even."""

    attribute: str
    value: str
    counts: tuple[int, ...]
    low: int
    high: int


class Forced(Struct, frozen=True):
    """Without `rules` the `attribute` could be more even, and all before it as even as it is."""

    attribute: str
    rules: tuple[SeatingRule, ...]


def count_lines(state: State, drawn: TeamsDrawn) -> list[CountLine]:
    """Sizes first, then every value of each attribute, in the order in which they were balanced."""
    source = state.assignments.by_id.get(drawn.source or "")
    members = members_of(state, drawn.placements, source)
    lines = []
    for attribute in (SIZE, *attributes_of(drawn.balanced_on, source)):
        values = {one.id: one.attributes.get(attribute, "") for one in members}
        if attribute == SIZE:
            values = dict.fromkeys(values, SIZE)
        for value in sorted({one for one in values.values() if one}):
            per_team = Counter(drawn.placements[one] for one in values if values[one] == value)
            counts = tuple(per_team[team] for team in drawn.teams)
            low, rest = divmod(sum(counts), len(drawn.teams))
            lines.append(CountLine(attribute, value, counts, low, low + (rest > 0)))
    return lines


def forced(state: State, wanted: Draw, drawn: TeamsDrawn, context: Context) -> tuple[Forced, ...]:
    """What the rules have cost: nothing where all is as even as the numbers allow."""
    before = _unevenness(state, wanted, drawn.placements)
    if not any(before.values()):
        return ()
    rules = wanted.rules.each()
    tried = [(rule,) for rule in rules] if len(rules) <= MOST_RULES else [tuple(rules)]
    found = [(_cost(state, wanted, before, one, context), one) for one in tried]
    return tuple(Forced(attribute, one) for attribute, one in found if attribute)


def _cost(
    state: State,
    wanted: Draw,
    before: Mapping[str, int],
    rules: tuple[SeatingRule, ...],
    context: Context,
) -> str:
    """The first attribute that is more even without these rules; empty where none is."""
    freer = replace(wanted, rules=wanted.rules.without(rules))
    try:
        after = _unevenness(state, wanted, draw(state, freer, "", context).placements)
    except Refused:
        return ""
    changed = (one for one in before if before[one] != after[one])
    first = next(changed, "")
    return first if first and after[first] < before[first] else ""


def _unevenness(state: State, wanted: Draw, placements: Mapping[str, str]) -> dict[str, int]:
    """By attribute, the first one first: how many people too many or too few are in teams."""
    order = attributes_of(wanted.order, wanted.source)
    seated: dict[str, list[balance.Member]] = {team: [] for team in wanted.teams}
    for member in members_of(state, placements, wanted.source):
        seated[placements[member.id]].append(member)
    found = balance.imbalance(seated, order)
    return {SIZE: found.sizes, **found.attributes}
