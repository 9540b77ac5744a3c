"""What is shown of the groups of a vote, where they are not all alike in it."""

from collections.abc import Sequence

from .roll import (
    VotingGroup,
    groups_of,
    seats_of_bodies,
    sets_groups_apart,
    sets_groups_apart_in,
    turnout_by_group,
    voting_groups,
)
from .rounds import Round
from .shown_groups import BeyondSeatsView, GroupTurnoutView, VotingGroupView
from .state import VoteScene


def groups(scene: VoteScene) -> list[VotingGroupView] | None:
    """Who votes, and who of them decides."""
    return _views(voting_groups(scene)) if sets_groups_apart(scene) else None


def groups_of_round(scene: VoteScene, voting: Round) -> list[VotingGroupView] | None:
    """The same of a round that has been open."""
    return _views(groups_of(scene, voting)) if sets_groups_apart_in(voting.electorate) else None


def _views(groups: Sequence[VotingGroup]) -> list[VotingGroupView]:
    return [VotingGroupView(one.id, one.title, one.binding, one.weight) for one in groups]


def group_turnouts(scene: VoteScene, voting: Round) -> list[GroupTurnoutView] | None:
    """Who voted of how many in a round, as it is, or was when voting closed."""
    running = voting is scene.state.round
    if not (sets_groups_apart(scene) if running else sets_groups_apart_in(voting.electorate)):
        return None
    return [
        GroupTurnoutView(group, one.eligible, one.here, one.voted)
        for group, one in turnout_by_group(scene, voting).items()
    ]


def beyond_seats(scene: VoteScene, voting: Round) -> list[BeyondSeatsView]:
    """Each body of which more ballots count than it has seats."""
    bodies, voted = seats_of_bodies(scene), voting.ballots_by_group
    return [
        BeyondSeatsView(one.id, one.title, voted[one.id], bodies[one.id])
        for one in scene.plan.groups
        if voted[one.id] > bodies.get(one.id, voted[one.id])
    ]
