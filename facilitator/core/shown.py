"""What is shown: the shape of everything an audience sees, and the clock that many of them see."""

from collections.abc import Mapping

from msgspec import Struct

from facilitator.plan.values import ClockLook

from .stage_clock import clock_look
from .state import State

LAST_WARNING = 20_000
"""Milliseconds that one is warned at least before time runs out (WCAG 2.2.1)."""


class Shown(Struct, gc=False, omit_defaults=True):
    """What an audience sees, or a part of it.

    The words under a field are those of docs/protocol.md. A field that has a default is left out
    where it has that value; one that is null where there is nothing has none.
    """


class ViewContext(Struct, frozen=True):
    """What a view may know beside the state: when it is looked at, and who is connected then.

    `now` is in milliseconds since the epoch, `present` has the ids of people and consoles;
    `at_tablets` says of shared tablets in which block somebody is filling in a ballot.
    """

    now: int
    present: frozenset[str] = frozenset()
    at_tablets: Mapping[str, str] = {}


class Nothing(Shown):
    """What is shown on a topic that means nothing, or nothing any more."""


class ClockView(Shown):
    """The current block's clock."""

    ends_at: int
    """the moment at which it runs out"""
    total: int
    """the length it had"""
    held_at: int | None
    """the moment since which it has stood still, or null. While it is held `ends_at` stays as it
    was, and what is left is `ends_at` − `held_at`"""
    warn: tuple[int, int]
    """the lengths before the end at which to warn, the longer first"""
    look: ClockLook = "shown"
    """how the hall sees it, where that is not in full: `soft`, small and in whole minutes, or
    `hidden`; else left out"""
    calm: bool = False
    """true where somebody speaks to the hall: that their time is over is no alarm; else left out"""


def running_clock(state: State) -> ClockView | None:
    """The clock of the block the hall is in; None where that has no end."""
    kept = state.run.clocks.get(state.run.block or "")
    if kept is None or kept.ends_at is None:
        return None
    return ClockView(
        ends_at=kept.ends_at,
        total=kept.total,
        held_at=kept.held_at,
        warn=warnings(kept.total),
        look=clock_look(state, state.run.block),
        calm=state.run.block in state.run.calm,
    )


def warnings(total: int) -> tuple[int, int]:
    """Say how long before the end of a block of `total` ms to warn: at 20 % left, and at 5 %.

    The last warning comes at least 20 s before the end (WCAG 2.2.1), so in a block under 100 s
    the two coincide; a block shorter than that warns from its beginning.
    """
    last = min(max(total // 20, LAST_WARNING), max(total, 0))
    return max(total // 5, last), last
