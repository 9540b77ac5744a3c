"""Teams: drawn from who is present, kept through the day, open to late-comers."""

from collections.abc import Mapping, Sequence

from facilitator.methods import balance
from facilitator.methods.lots import in_order_of_lots
from facilitator.plan.values import Team

from .activity import refuse_unless
from .context import Context, EventMeta
from .messages import Command, Event, Ref
from .refused import Refused
from .state import State

GROUP = "group"
"""The attribute every person has."""


class MovePerson(Command, frozen=True):
    """Put somebody into another team."""

    person: Ref
    team: Ref


class TeamsDrawn(Event, frozen=True):
    """Everybody present has a team. `seed` repeats the draw; `left_out` had a team before."""

    teams: tuple[str, ...]
    placements: dict[str, str]
    balanced_on: tuple[str, ...]
    seed: int
    left_out: tuple[str, ...] = ()


class PersonPlaced(Event, frozen=True):
    """One person is in a team: a late-comer, or somebody moved by the facilitator."""

    person: str
    team: str
    late: bool = False


def draw(
    state: State,
    team_ids: tuple[str, ...],
    attributes: tuple[str, ...],
    spread: bool,
    context: Context,
) -> TeamsDrawn:
    """Seat the members the plan names; everybody else present is `spread` in balance, or comes
    to them one by one as late-comers do. Without a team there is nobody to place.
    """
    fixed = _planned(state, team_ids)
    people = [
        _traits(person.id, person.group, person.attributes)
        for person in state.people.values()
        if not person.dismissed and person.id in context.present and person.id not in fixed
    ]
    order = attributes or (GROUP,)
    if not people or not team_ids:
        drawn = fixed
    elif not spread:
        drawn = _assign_in_turn(state, fixed, people, team_ids)
    elif fixed:
        by_id = {person.id: person for person in people}
        lots = [by_id[one] for one in in_order_of_lots(by_id, context.seed)]
        drawn = _assign_beside(state, fixed, lots, team_ids, order)
    else:
        drawn = balance.assign(people, team_ids, order, context.seed)
    left_out = tuple(one for one in state.placed if one not in drawn)
    return TeamsDrawn(team_ids, drawn, order, context.seed, left_out)


def place_late_comer(state: State, person: str, group: str) -> list[Event]:
    """A late-comer's team, where teams are drawn already: theirs by the plan, or the lightest."""
    if not state.drawn or person in state.placed:
        return []
    planned = _planned(state, state.drawn).get(person)
    team = planned or _lightest(state, state.placed, state.drawn, group)
    return [PersonPlaced(person, team, late=True)]


def move_person(state: State, command: MovePerson, context: Context) -> list[Event]:
    """Move between the teams that are drawn."""
    refuse_unless(state.drawn, "no-teams", "No teams have been drawn yet.")
    if command.person not in state.people or state.people[command.person].dismissed:
        raise Refused("no-such-person", "There is nobody of that name here.", "person")
    refuse_unless(command.team in state.drawn, "no-such-team", "There is no such team.", "team")
    if state.placed.get(command.person) == command.team:
        return []
    return [PersonPlaced(command.person, command.team)]


def teams_drawn(state: State, event: TeamsDrawn, meta: EventMeta) -> None:
    """A new draw replaces the one before."""
    state.drawn = event.teams
    state.placed = dict(event.placements)


def person_placed(state: State, event: PersonPlaced, meta: EventMeta) -> None:
    """Into another team, at the end of its list."""
    state.placed.pop(event.person, None)
    state.placed[event.person] = event.team


def members(state: State, team: str) -> list[str]:
    """The ids of those here who are in a team, in the order of placing."""
    placed = [one for one, where in state.placed.items() if where == team]
    return [one for one in placed if one not in state.people or not state.people[one].dismissed]


def title(state: State, team_id: str) -> dict[str, str]:
    """A team's name, or its id where the plan no longer has it."""
    _, team = _of_plan(state, team_id)
    return team.title if team else {"en": team_id}


def place(state: State, team_id: str) -> dict[str, str] | None:
    """Where a team sits, where the plan says so."""
    _, team = _of_plan(state, team_id)
    return team.place if team else None


def number(state: State, team_id: str) -> int:
    """Which of the plan's teams it is, from 1 on; 0 where the plan no longer has it."""
    at, _ = _of_plan(state, team_id)
    return at


def _of_plan(state: State, team_id: str) -> tuple[int, Team | None]:
    """A team of the plan and its number there; 0 and None where the plan no longer has it."""
    teams: tuple[Team, ...] = state.plan.teams if state.plan else ()
    return next((pair for pair in enumerate(teams, 1) if pair[1].id == team_id), (0, None))


def _planned(state: State, team_ids: tuple[str, ...]) -> dict[str, str]:
    """Who belongs where by the plan, of those who have joined."""
    teams = state.plan.teams if state.plan else ()
    return {
        seat: team.id
        for team in teams
        if team.id in team_ids
        for seat in team.members
        if seat in state.people and not state.people[seat].dismissed
    }


def _assign_beside(
    state: State,
    fixed: Mapping[str, str],
    people: Sequence[balance.Member],
    team_ids: tuple[str, ...],
    order: tuple[str, ...],
) -> dict[str, str]:
    """Fill up the teams that the plan has begun, one by one, where each is needed most."""
    drawn = dict(fixed)
    seated = _assigned(state, fixed, team_ids)
    for person in people:
        drawn[person.id] = balance.place(person, seated, order)
        seated[drawn[person.id]].append(person)
    return drawn


def _assign_in_turn(
    state: State,
    fixed: Mapping[str, str],
    people: Sequence[balance.Member],
    team_ids: tuple[str, ...],
) -> dict[str, str]:
    """The others in the order in which they joined, so that the same hall is seated the same."""
    drawn = dict(fixed)
    for person in people:
        drawn[person.id] = _lightest(state, drawn, team_ids, person.attributes[GROUP])
    return drawn


def _lightest(
    state: State, placements: Mapping[str, str], team_ids: tuple[str, ...], group: str
) -> str:
    """The smallest team, then the one with the fewest of this group."""
    crowding = {team: [0, 0] for team in team_ids}
    for one, team in placements.items():
        person = state.people.get(one)
        if person is not None and not person.dismissed and team in crowding:
            crowding[team][0] += 1
            crowding[team][1] += person.group == group
    return balance.lightest(crowding)


def _assigned(
    state: State, placements: Mapping[str, str], team_ids: tuple[str, ...]
) -> dict[str, list[balance.Member]]:
    seated: dict[str, list[balance.Member]] = {team: [] for team in team_ids}
    for one, team in placements.items():
        person = state.people.get(one)
        if person is not None and not person.dismissed and team in seated:
            seated[team].append(_traits(one, person.group, person.attributes))
    return seated


def _traits(person: str, group: str, attributes: Mapping[str, str]) -> balance.Member:
    return balance.Member(person, {GROUP: group, **attributes})


COMMANDS = {MovePerson: move_person}
EVENTS = {TeamsDrawn: teams_drawn, PersonPlaced: person_placed}
