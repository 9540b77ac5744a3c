"""Draws of teams: everybody present spread in balance, or those of an earlier draw mixed."""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from facilitator.methods import balance

from .assignments import Assignment, SeatingRules
from .context import Context
from .refused import Refused
from .state import Person, State
from .teams import TeamsDrawn, by_plan, lightest, of_group

GROUP = "group"
"""The attribute every person has."""

HOME = "from_team"
"""The attribute that a mix spreads first: the team one comes from. No plan can call one so."""


class Draw(Struct, frozen=True):
    """What is drawn: over which `teams`, in balance on which attributes, the first one first.

    Without `spread` whoever the plan does not name comes one by one, as late-comers do. `source`
    are the teams to mix: every new one takes as many from each of them as every other, give or
    take one; the plan's members are then like all others.
    """

    teams: tuple[str, ...]
    balance_on: tuple[str, ...] = ()
    spread: bool = True
    source: Assignment | None = None
    rules: SeatingRules = SeatingRules()

    @property
    def order(self) -> tuple[str, ...]:
        """What is balanced after the sizes, where the plan says nothing the group."""
        return self.balance_on or (GROUP,)


_IMPOSSIBLE = {
    "together-and-apart": "These are to be together and apart: {names}.",
    "too-few-teams": "There are too few teams to keep these apart: {names}.",
    "no-seating": "Who is to be together and apart leaves no way to seat these: {names}.",
}


def draw(state: State, wanted: Draw, block: str, context: Context) -> TeamsDrawn:
    """Draw for a block, from everybody present. Without a team there is nobody to place.

    Refuses rules that contradict each other, by the names of those they bind.
    """
    try:
        return _drawn(state, wanted, block, context)
    except balance.ImpossibleRulesError as error:
        names = ", ".join(_name(state.people[one]) for one in error.people)
        raise Refused(error.code, _IMPOSSIBLE[error.code].format(names=names)) from error


def draw_anyhow(state: State, wanted: Draw, block: str, context: Context) -> TeamsDrawn:
    """The same where nobody can be told: rules that contradict each other are left out."""
    try:
        return _drawn(state, wanted, block, context)
    except balance.ImpossibleRulesError as error:
        without = replace(wanted, rules=SeatingRules(absent=wanted.rules.absent))
        return replace(_drawn(state, without, block, context), unkept=error.people)


def _drawn(state: State, wanted: Draw, block: str, context: Context) -> TeamsDrawn:
    placements = _placements(state, wanted, context) if wanted.teams else {}
    return TeamsDrawn(
        context.new_id,
        block,
        wanted.teams,
        placements,
        wanted.order,
        context.seed,
        tuple(one for one in state.placed if one not in placements),
        how="mix" if wanted.source else "draw",
        source=wanted.source.id if wanted.source else None,
        rules=wanted.rules,
    )


def attributes_of(order: tuple[str, ...], source: Assignment | None) -> tuple[str, ...]:
    """What is balanced after the sizes: of a mix the team one comes from, before all else."""
    return (HOME, *order) if source else order


def members_of(
    state: State, people: Iterable[str], source: Assignment | None
) -> list[balance.Member]:
    """Those of them who are here, with all that teams are balanced on."""
    found = (state.people.get(one) for one in people)
    return [_member(one, source) for one in found if one is not None and not one.dismissed]


def _placements(state: State, wanted: Draw, context: Context) -> dict[str, str]:
    """Seat the members that the plan names, here or not, and beside them everybody present."""
    planned = {} if wanted.source else by_plan(state, wanted.teams)
    absent = wanted.rules.absent
    people = [one for one in state.people.values() if not one.dismissed and one.id not in absent]
    fixed = {one.id: planned[one.id] for one in people if one.id in planned}
    others = [one for one in people if one.id in context.present and one.id not in fixed]
    if not wanted.spread:
        return _in_turn(state, fixed, others, wanted)
    return _spread(state, fixed, others, wanted, context.seed)


def _spread(
    state: State,
    fixed: dict[str, str],
    others: Iterable[Person],
    wanted: Draw,
    seed: int,
) -> dict[str, str]:
    """In balance over all: who is fixed is seated as one with their team, kept apart from those of
    every other; which of the drawn teams is whose is known by them.
    """
    members = members_of(state, [*fixed, *(one.id for one in others)], wanted.source)
    attributes = attributes_of(wanted.order, wanted.source)
    bound = [{one for one in fixed if fixed[one] == team} for team in wanted.teams]
    bound = [one for one in bound if one]
    together = [*bound, *(set(one) for one in wanted.rules.together)]
    apart = [{min(one) for one in bound}, *(set(one) for one in wanted.rules.all_apart)]
    drawn = balance.assign(members, wanted.teams, attributes, seed, together, apart)
    names = {drawn[one]: team for one, team in fixed.items()}
    free = iter(one for one in wanted.teams if one not in names.values())
    names |= {team: next(free) for team in wanted.teams if team not in names}
    return {one: names[team] for one, team in drawn.items()}


def _in_turn(
    state: State, fixed: dict[str, str], others: Iterable[Person], wanted: Draw
) -> dict[str, str]:
    """The others in the order in which they joined, so that the same hall is seated the same."""
    drawn = dict(fixed)
    for person in others:
        teams = wanted.rules.teams_for(person.id, drawn, wanted.teams)
        drawn[person.id] = lightest(state, drawn, teams, of_group(state, person.group))
    return drawn


def _member(person: Person, source: Assignment | None) -> balance.Member:
    home = {HOME: source.placements.get(person.id, "")} if source else {}
    return balance.Member(person.id, {GROUP: person.group, **person.attributes, **home})


def _name(person: Person) -> str:
    return person.name.get("en") or next(iter(person.name.values()))
