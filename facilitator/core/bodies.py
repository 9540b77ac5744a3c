"""Whether people who sit together could hold a meeting of a body, by its seats and its quorum.

A governing body whose quorum works in one room holds a meeting that nobody has called. The plan
says what it takes: bodies of which it gives neither seats nor a quorum are not looked at.
"""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from facilitator.plan.values import Group

from .state import State


class PossibleQuorum(Struct, frozen=True):
    """A team in which so many of a body sit that they make a quorum; `presided`: its chair too."""

    team: str
    group: str
    members: int
    quorum: int
    presided: bool


def possible_quorums(state: State, placements: Mapping[str, str]) -> list[PossibleQuorum]:
    """Every team that could hold a quorum of some body, by the groups and then the teams."""
    found = []
    for group in state.plan.groups if state.plan else ():
        quorum = quorum_of(group)
        for team in dict.fromkeys(placements.values()) if quorum else ():
            here = _of_group(state, group.id, placements, team)
            if quorum and len(here) >= quorum:
                found.append(
                    PossibleQuorum(team, group.id, len(here), quorum, group.presiding in here)
                )
    return found


def quorum_of(group: Group) -> int | None:
    """How many of a body make a meeting: as the plan says, or more than half of its seats."""
    return group.quorum or (group.seats // 2 + 1 if group.seats else None)


def _of_group(state: State, group: str, placements: Mapping[str, str], team: str) -> set[str]:
    return {
        one
        for one in _in_team(placements, team)
        if (person := state.people.get(one)) and person.group == group and not person.dismissed
    }


def _in_team(placements: Mapping[str, str], team: str) -> Iterable[str]:
    return (one for one, where in placements.items() if where == team)
