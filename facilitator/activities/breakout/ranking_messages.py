"""How a team ranks what stands on its board: what can be asked of it, and what can happen."""

from typing import Annotated

from msgspec import Meta, Struct

from facilitator.core.context import FACILITATORS, PARTICIPANTS
from facilitator.core.messages import BlockCommand, BlockEvent, Ref
from facilitator.core.questions.messages import OptionName, Position, Share

from .prompt_messages import PromptNumber

BoardBallot = Annotated[dict[OptionName, Share], Meta(max_length=100)]
"""Entry, or group, → dots. What is left out has none."""


class RankBoard(BlockCommand, frozen=True):
    """Place one's dots on what stands on one's team's board, all of them.

    It takes the place of one's ballot before; `team` is the one it was filled in for. `paper` is
    what the sender's list had as its number: where something of the ballot has other words since,
    as the ranking was opened again in between, it is refused.
    """

    by = PARTICIPANTS
    prompt: PromptNumber
    ballot: BoardBallot
    team: Ref | None = None
    paper: Position | None = None


class EndRanking(BlockCommand, frozen=True):
    """Let a team see how it has ranked its board; nobody moves their dots any more.

    A scribe does so for their own team, a facilitator for any.
    """

    by = PARTICIPANTS | FACILITATORS
    prompt: PromptNumber
    team: Ref


class RankedEntry(Struct, frozen=True):
    """What can be ranked, as it read when the first dots were placed."""

    id: str
    text: str
    group: bool = False


class BoardRanked(BlockEvent, frozen=True):
    """Somebody has placed their dots. With the first of a team goes what it chooses from, and how
    many dots each has: from then on that stays.
    """

    team: str
    prompt: int
    person: str
    ballot: dict[str, int]
    options: tuple[RankedEntry, ...] = ()
    dots: int = 0


class DotsLetGo(BlockEvent, frozen=True):
    """What these people had placed counts for nobody, as they are in another team by now, and the
    board has changed since: where they come back their dots are theirs to place again.
    """

    team: str
    prompt: int
    people: tuple[str, ...]


class RankingEnded(BlockEvent, frozen=True):
    """A team sees how it ranked; the dots of these count, who were in it then and known.

    `as_before`: what had come of it before stands, since nobody has placed a dot since it was
    opened again; `people` have theirs where they were.
    """

    team: str
    prompt: int
    people: tuple[str, ...]
    as_before: bool = False


class RankingShown(BlockEvent, frozen=True):
    """The same, before its prompt is over: its scribe said so, or a facilitator."""

    team: str
    prompt: int
    people: tuple[str, ...]
    as_before: bool = False


class RankingReopened(BlockEvent, frozen=True):
    """A team is at this prompt again: dots can be moved, and their sums are seen no more.

    Those of `people` that were on one of `freed` are theirs to place again: it stands on the board
    no more as it did. `options` is what all choose from, where anybody's dots are left.
    """

    team: str
    prompt: int
    freed: tuple[str, ...] = ()
    options: tuple[RankedEntry, ...] = ()
    people: tuple[str, ...] = ()
