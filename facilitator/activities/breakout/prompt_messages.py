"""What the teams are asked, one prompt after the other: the plan's settings, commands, events."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from facilitator.core.context import FACILITATORS, PARTICIPANTS
from facilitator.core.messages import BlockCommand, BlockEvent, Ref
from facilitator.plan.values import Text

Way = Literal["open", "silent", "round-robin", "pairs", "fours", "group", "rank", "gallery"]
"""How a team answers a prompt. `open`: each writes, all see it at once. `silent`: each for
themselves; what is written is on the board of all once the prompt is over. `round-robin`: one
after the other writes or passes. `pairs` and `fours`: as `open`, after talking by twos or fours,
which are drawn in the team; fours are pairs put together. `group`: as `open`, and what belongs
together on the board is put together. `rank`: each places dots on what stands on the board, and
the team sees the order once that is over. `gallery`: all look at the other teams' boards and place
dots there; the sums are seen once it is closed."""

Pattern = Literal["nominal-group", "one-two-four-all", "open-board"]
"""Prompts that are known by a name: one question, answered in several ways."""

PATTERNS: dict[Pattern, tuple[tuple[Way, int | None], ...]] = {
    "nominal-group": (("silent", 8), ("round-robin", 15), ("group", 12)),
    "one-two-four-all": (("silent", 1), ("pairs", 2), ("fours", 4), ("open", 5)),
    "open-board": (("open", None),),
}
"""Each with the ways one after the other, and the minutes of each."""

MOST_PROMPTS = 40
"""Prompts of one block."""

MOST_MINUTES = 480
"""A prompt is not longer than a day of work."""

MOST_DOTS = 50
"""Of one person, as in a vote."""

PromptNumber = Annotated[int, Meta(ge=1, le=MOST_PROMPTS)]
"""Which prompt of the block's list, from 1 on."""


class Prompt(Struct, frozen=True, forbid_unknown_fields=True):
    """One question to all teams. Without `minutes` it has no clock of its own.

    Where people place dots, `dots` are each person's, `cap` the most of them on one entry or group;
    left out there are as many dots as what they choose from asks for. In a gallery one's own
    team's board has none of one's dots, unless it is `own`.
    """

    text: Text
    minutes: Annotated[int, Meta(ge=1, le=MOST_MINUTES)] | None = None
    way: Way = "open"
    dots: Annotated[int, Meta(ge=1, le=MOST_DOTS)] | None = None
    cap: Annotated[int, Meta(ge=1, le=MOST_DOTS)] = 1
    own: bool = False


class ReachPrompt(BlockCommand, frozen=True):
    """Have all teams at one of the block's prompts, the next or an earlier one."""

    prompt: PromptNumber


class ExtendPrompt(BlockCommand, frozen=True):
    """Give all teams more minutes for the prompt that they are at, or take some away."""

    prompt: PromptNumber
    minutes: Annotated[int, Meta(ge=-60, le=60)]


class PassTurn(BlockCommand, frozen=True):
    """Let a turn be over: one's own, or as scribe or facilitator that of somebody who is away."""

    by = PARTICIPANTS | FACILITATORS
    person: Ref


class PromptReached(BlockEvent, frozen=True):
    """All teams are at this prompt, until `ends_at` (ms since the epoch) where it has a clock.

    Nothing happens by itself then. `people` wrote in silence what all can read from here on.
    """

    prompt: int
    ends_at: int | None = None
    people: tuple[str, ...] = ()


class PromptExtended(BlockEvent, frozen=True):
    """The clock of the prompt that the teams are at was moved by `by` ms."""

    prompt: int
    by: int


class TurnTaken(BlockEvent, frozen=True):
    """Somebody's turn in their team is over: they have written, or passed."""

    team: str
    prompt: int
    person: str
    passed: bool = False


class PartiesDrawn(BlockEvent, frozen=True):
    """A team talks by twos or fours, in these."""

    team: str
    prompt: int
    parties: tuple[tuple[str, ...], ...]
