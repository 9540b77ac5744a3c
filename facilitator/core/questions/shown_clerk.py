"""What a clerk sees of a vote, field by field, as docs/protocol.md describes it."""

from ..shown import Shown
from .shown import PaperView, TurnoutView


class ChannelView(Shown):
    """How many ballots came by one way."""

    channel: str
    """`phone`"""
    ballots: int
    """how many that came by it count"""


class VoteForClerk(PaperView):
    """The ballot paper, and how many have voted by which way: nothing of the tally."""

    turnout: TurnoutView
    channels: list[ChannelView]
    """each way by which one can vote"""
