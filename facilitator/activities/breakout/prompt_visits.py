"""What the teams were asked, and when: each time they were at a prompt, as it read then."""

from msgspec import Struct

from .prompt_messages import Prompt


class PromptVisit(Struct):
    """Teams were at this prompt (0 where the block asks one thing only) from `reached` (ms) on,
    until they `left` it, or their rooms closed.
    """

    number: int
    asked: Prompt
    reached: int
    left: int | None = None


def reach(visits: list[PromptVisit], number: int, asked: Prompt, at: int) -> None:
    """From now on teams are at this one."""
    leave(visits, at)
    visits.append(PromptVisit(number, asked, at))


def leave(visits: list[PromptVisit], at: int) -> None:
    """They are at none; where they were at none before, nothing."""
    if visits and visits[-1].left is None:
        visits[-1].left = at
