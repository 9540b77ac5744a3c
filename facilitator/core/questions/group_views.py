"""What is shown of the groups of a vote, where they are not all alike in it."""

from facilitator.plan.values import RESIDENT_GROUP

from .electorate import GroupTurnout
from .roll import sets_groups_apart, turnout_by_group, voting_groups
from .shown_groups import GroupTurnoutView, VotingGroupView
from .state import VoteScene


def groups(scene: VoteScene) -> list[VotingGroupView] | None:
    """Who votes, and who of them decides."""
    if not sets_groups_apart(scene):
        return None
    return [
        VotingGroupView(one.id, one.title, one.binding, one.weight) for one in voting_groups(scene)
    ]


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
