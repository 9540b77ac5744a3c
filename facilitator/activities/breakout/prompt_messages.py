"""What the teams are asked, one prompt after the other: the plan's settings, commands, events."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from facilitator.core.messages import BlockCommand, BlockEvent
from facilitator.plan.values import Text

Way = Literal["open", "silent"]
"""How a team answers a prompt. `open`: each writes, all see it at once. `silent`: each for
themselves; what is written is on the board of all once the prompt is over."""

MOST_PROMPTS = 40
"""Prompts of one block."""

MOST_MINUTES = 480
"""A prompt is not longer than a day of work."""

PromptNumber = Annotated[int, Meta(ge=1, le=MOST_PROMPTS)]
"""Which prompt of the block's list, from 1 on."""


class Prompt(Struct, frozen=True, forbid_unknown_fields=True):
    """One question to all teams. Without `minutes` it has no clock of its own."""

    text: Text
    minutes: Annotated[int, Meta(ge=1, le=MOST_MINUTES)] | None = None
    way: Way = "open"


class ReachPrompt(BlockCommand, frozen=True):
    """Have all teams at one of the block's prompts, the next or an earlier one."""

    prompt: PromptNumber


class PromptReached(BlockEvent, frozen=True):
    """All teams are at this prompt, until `ends_at` (ms since the epoch) where it has a clock.

    Nothing happens by itself then. `people` wrote in silence what all can read from here on.
    """

    prompt: int
    ends_at: int | None = None
    people: tuple[str, ...] = ()
