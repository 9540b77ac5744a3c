"""Teams: who is in which, kept by draws, open to late-comers. `team_draws.py` makes the draws.

Every draw is an assignment with an id; one of them is in force. An earlier one can be in force
again, as it stood: so a draw that was a mistake is taken back, and a day goes on with the teams it
began with.
"""

from collections.abc import Container, Mapping
from typing import ClassVar, Literal

from facilitator.methods import balance
from facilitator.plan.values import Team

from .activity import refuse_unless
from .assignments import Assignment, SeatingRules
from .context import Context, EventMeta
from .messages import Command, Event, Ref
from .refused import Refused
from .state import State


class MovePerson(Command, frozen=True):
    """Put somebody into another team."""

    person: Ref
    team: Ref


class TeamsDrawn(Event, frozen=True):
    """Everybody present has a team. `seed` repeats the draw; `left_out` had a team before.

    With `how` "mix" the teams of the assignment `source` were spread over the new ones. `rules`
    were kept, or there are none: where `unkept` people were bound by some that contradict.
    """

    version: ClassVar[int] = 2
    id: str
    block: str
    teams: tuple[str, ...]
    placements: dict[str, str]
    balanced_on: tuple[str, ...]
    seed: int
    left_out: tuple[str, ...] = ()
    how: Literal["draw", "mix"] = "draw"
    source: str | None = None
    rules: SeatingRules = SeatingRules()
    unkept: tuple[str, ...] = ()


class TeamsResumed(Event, frozen=True):
    """The teams of an earlier draw are in force again; `people` are in another team by it."""

    block: str
    assignment: str
    people: tuple[str, ...]


class PersonPlaced(Event, frozen=True):
    """One person is in a team: a late-comer, or somebody moved by the facilitator."""

    person: str
    team: str
    late: bool = False


def resume(state: State, block: str, earlier: Assignment, context: Context) -> list[Event]:
    """Use an earlier draw for a block; whoever is here and has come since is a late-comer."""
    placed = place_others(state, earlier, context)
    known = {**state.placed, **earlier.placements}
    moved = (one for one in known if state.placed.get(one) != earlier.placements.get(one))
    return [TeamsResumed(block, earlier.id, tuple(moved)), *placed]


def place_others(state: State, current: Assignment, context: Context) -> list[PersonPlaced]:
    """A team of this draw for everybody here who has none in it, as a late-comer."""
    seats, placed = dict(current.placements), []
    for one in state.people.values():
        away = one.dismissed or one.id not in context.present or one.id in current.rules.absent
        if not away and one.id not in seats:
            seats[one.id] = _team_for(state, current, seats, one.id, one.group)
            placed.append(PersonPlaced(one.id, seats[one.id], late=True))
    return placed


def place_late_comer(state: State, person: str, group: str) -> list[Event]:
    """A late-comer's team, where teams are drawn already: theirs by the plan, or the lightest."""
    current = state.assignments.current
    if current is None or not current.teams or person in current.placements:
        return []
    team = _team_for(state, current, current.placements, person, group)
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
    """A new draw is in force; the one before is kept."""
    state.assignments.by_id[event.id] = assignment(event, meta.at)
    state.assignments.use(event.block, event.id)


def teams_resumed(state: State, event: TeamsResumed, meta: EventMeta) -> None:
    """An earlier draw is in force, with the moves that were made in it."""
    state.assignments.use(event.block, event.assignment)


def person_placed(state: State, event: PersonPlaced, meta: EventMeta) -> None:
    """Into another team, at the end of its list."""
    placed = state.placed
    placed.pop(event.person, None)
    placed[event.person] = event.team


def assignment(event: TeamsDrawn, at: int) -> Assignment:
    """What a draw makes, as long as nobody is moved in it."""
    return Assignment(
        event.id,
        event.block,
        event.teams,
        dict(event.placements),
        event.balanced_on,
        event.seed,
        event.how,
        event.source,
        at,
        event.rules,
        event.unkept,
    )


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


def by_plan(state: State, team_ids: tuple[str, ...]) -> dict[str, str]:
    """Who belongs where by the plan, whether they have joined or not."""
    teams = state.plan.teams if state.plan else ()
    return {seat: team.id for team in teams if team.id in team_ids for seat in team.members}


def lightest(
    state: State, placements: Mapping[str, str], team_ids: tuple[str, ...], kin: Container[str]
) -> str:
    """The smallest team, then the one with the fewest of those who are `kin`."""
    crowding = {team: [0, 0] for team in team_ids}
    for one, team in placements.items():
        person = state.people.get(one)
        if person is not None and not person.dismissed and team in crowding:
            crowding[team][0] += 1
            crowding[team][1] += one in kin
    return balance.lightest(crowding)


def of_group(state: State, group: str) -> set[str]:
    """The ids of everybody of a group."""
    return {one.id for one in state.people.values() if one.group == group}


def _team_for(
    state: State, current: Assignment, seats: Mapping[str, str], person: str, group: str
) -> str:
    """Where somebody goes who has no team; of mixed ones where the fewest from their own are."""
    source = state.assignments.by_id.get(current.source or "")
    open_to_them = current.rules.teams_for(person, seats, current.teams)
    if source is None:
        planned = by_plan(state, current.teams).get(person)
        return planned or lightest(state, seats, open_to_them, of_group(state, group))
    home = source.placements.get(person)
    kin = {one for one, team in source.placements.items() if team == home}
    return lightest(state, seats, open_to_them, kin or of_group(state, group))


COMMANDS = {MovePerson: move_person}
EVENTS = {TeamsDrawn: teams_drawn, TeamsResumed: teams_resumed, PersonPlaced: person_placed}
