"""What is shown of the groups of a vote, where they are not all alike in it."""

from collections.abc import Sequence

from facilitator.plan.values import RESIDENT_GROUP

from .electorate import GroupTurnout
from .roll import (
    VotingGroup,
    groups_of,
    sets_groups_apart,
    sets_groups_apart_in,
    turnout_by_group,
    voting_groups,
)
from .rounds import Round
from .shown_groups import GroupTurnoutView, VotingGroupView
from .state import VoteScene


def groups(scene: VoteScene) -> list[VotingGroupView] | None:
    """Who votes, and who of them decides."""
    return _views(voting_groups(scene)) if sets_groups_apart(scene) else None


def groups_of_round(scene: VoteScene, voting: Round) -> list[VotingGroupView] | None:
    """The same of a round that has been open."""
    return _views(groups_of(scene, voting)) if sets_groups_apart_in(voting.electorate) else None


def _views(groups: Sequence[VotingGroup]) -> list[VotingGroupView]:
    return [VotingGroupView(one.id, one.title, one.binding, one.weight) for one in groups]


def group_turnouts(scene: VoteScene) -> list[GroupTurnoutView] | None:
    """Who voted of how many, as it is, or was when voting closed."""
    if not sets_groups_apart(scene):
        return None
    voting = scene.state.round
    kept = {} if voting.open else voting.turnout
    now = turnout_by_group(scene)
    return [_turnout(group, kept.get(group, one), one.voted) for group, one in now.items()]


def _turnout(group: str, roll: GroupTurnout, voted: int) -> GroupTurnoutView:
    """Who was confirmed since voting closed has voted all the same, and was here."""
    counted = 0 if group == RESIDENT_GROUP else voted
    return GroupTurnoutView(group, max(roll.eligible, counted), max(roll.here, counted), voted)
