"""What a clerk sees of a vote: the paper, and who of how many has voted by which way."""

from msgspec.structs import asdict

from .shown_clerk import ChannelView, VoteForClerk
from .state import VoteScene
from .views import phone, turnout

PHONE = "phone"


def clerk(scene: VoteScene) -> VoteForClerk:
    """Built from what the hall sees while it votes, so that no tally can be in it."""
    return VoteForClerk(
        **asdict(phone(scene)),
        turnout=turnout(scene),
        channels=[ChannelView(PHONE, len(scene.state.round.ballots_of_the_hall))],
    )
