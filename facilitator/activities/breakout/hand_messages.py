"""A team's raised hand: what can be asked of it, and what can happen to it."""

from facilitator.core.context import FACILITATORS, PARTICIPANTS
from facilitator.core.messages import BlockCommand, BlockEvent, Ref


class RaiseHand(BlockCommand, frozen=True):
    """Ask for the facilitator, for one's team."""

    by = PARTICIPANTS


class LowerHand(BlockCommand, frozen=True):
    """Take one's team's hand down; a facilitator says so that the `team` is answered."""

    by = PARTICIPANTS | FACILITATORS
    team: Ref | None = None


class HandRaised(BlockEvent, frozen=True):
    """A team waits for the facilitator."""

    team: str
    person: str


class HandLowered(BlockEvent, frozen=True):
    """A team waits no more: it was answered, or took its hand down."""

    team: str
    person: str
    answered: bool = False
