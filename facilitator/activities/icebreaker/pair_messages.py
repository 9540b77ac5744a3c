"""What can be asked of pairs that talk, and what can happen to them."""

from facilitator.core.context import PARTICIPANTS
from facilitator.core.messages import BlockCommand, BlockEvent

Groups = tuple[tuple[str, ...], ...]
"""Who talks with whom, by person id; in each group in the order in which they talk."""

TURNS = 2


class DrawPairs(BlockCommand, frozen=True):
    """Draw who is here into pairs that have not talked before; `sure` also while pairs talk."""

    sure: bool = False


class StartTurns(BlockCommand, frozen=True):
    """Let the pairs talk; the same ones again, where they have talked already."""


class SwapTurns(BlockCommand, frozen=True):
    """Let the other one talk now, before the time has come."""


class EndTurns(BlockCommand, frozen=True):
    """End the talks, before their time is over."""


class JoinPair(BlockCommand, frozen=True):
    """Join a pair, as somebody who came late or was left alone."""

    by = PARTICIPANTS


class PairsDrawn(BlockEvent, frozen=True):
    """Somebody for everybody. `people` are all whose group may be another one by it."""

    groups: Groups
    people: tuple[str, ...]


class PairJoined(BlockEvent, frozen=True):
    """Somebody joined the group of `people`, in the place of one of their own."""

    person: str
    people: tuple[str, ...]


class PairLeft(BlockEvent, frozen=True):
    """Somebody left who was in a group with `people`."""

    person: str
    people: tuple[str, ...]


class TurnBegan(BlockEvent, frozen=True):
    """The first or the second in each pair talks, until a moment (ms)."""

    turn: int
    ends_at: int


class TurnsEnded(BlockEvent, frozen=True):
    """Nobody has a turn any more."""
