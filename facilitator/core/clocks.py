"""The current block's clock: more time, less time, held and resumed."""

from typing import Annotated

from msgspec import Meta

from . import timing
from .activity import refuse_unless
from .context import Context, EventMeta
from .messages import Command, Event, Ref
from .planned import current_position
from .refused import Refused
from .state import Clock, State


class ExtendClock(Command, frozen=True):
    """Give the current block more minutes, or take some away."""

    seen: Ref
    minutes: Annotated[int, Meta(ge=-60, le=60)]


class HoldClock(Command, frozen=True):
    """Let the clock stand still."""

    seen: Ref


class ResumeClock(Command, frozen=True):
    """Let a held clock go on."""

    seen: Ref


class ClockExtended(Event, frozen=True):
    """The current block's clock was moved by `by` ms."""

    block: str
    by: int


class ClockHeld(Event, frozen=True):
    """The current block's clock stands still."""

    block: str


class ClockResumed(Event, frozen=True):
    """The current block's clock goes on, after `after` ms of standing still."""

    block: str
    after: int


def extend_clock(state: State, command: ExtendClock, context: Context) -> list[Event]:
    """Lengthen from the clock's end, or from now once that has passed."""
    clock = _clock(state, command.seen)
    assert clock.ends_at is not None  # noqa: S101 - _clock refuses a block without end
    at = clock.held_at or context.now
    late = max(0, at - clock.ends_at) if command.minutes > 0 else 0
    by = late + command.minutes * timing.MINUTE
    refuse_unless(
        clock.ends_at + by > at, "too-short", "There is not that much time left in this block."
    )
    return [ClockExtended(command.seen, by)]


def hold_clock(state: State, command: HoldClock, context: Context) -> list[Event]:
    """Stop the clock where it is."""
    refuse_unless(
        _clock(state, command.seen).held_at is None, "clock-held", "The clock is paused already."
    )
    return [ClockHeld(command.seen)]


def resume_clock(state: State, command: ResumeClock, context: Context) -> list[Event]:
    """Start it again; its end moves by the time it stood still."""
    held_at = _clock(state, command.seen).held_at
    if held_at is None:
        raise Refused("clock-running", "The clock is running already.")
    return [ClockResumed(command.seen, max(0, context.now - held_at))]


def clock_extended(state: State, event: ClockExtended, meta: EventMeta) -> None:
    """Move the end, and the whole it is measured against."""
    clock = state.run.clocks.get(event.block)
    if clock is not None:
        clock.move_end(event.by)


def clock_held(state: State, event: ClockHeld, meta: EventMeta) -> None:
    """Remember since when it stands still."""
    clock = state.run.clocks.get(event.block)
    if clock is not None:
        clock.held_at = meta.at


def clock_resumed(state: State, event: ClockResumed, meta: EventMeta) -> None:
    """Move the end by as long as it stood still."""
    clock = state.run.clocks.get(event.block)
    if clock is not None:
        clock.held_at = None
        if clock.ends_at is not None:
            clock.ends_at += event.after


def _clock(state: State, seen: str) -> Clock:
    current_position(state, seen)
    clock = state.run.clocks[seen]
    refuse_unless(clock.ends_at is not None, "no-clock", "This block has no end to count down to.")
    return clock


COMMANDS = {
    ExtendClock: extend_clock,
    HoldClock: hold_clock,
    ResumeClock: resume_clock,
}
EVENTS = {
    ClockExtended: clock_extended,
    ClockHeld: clock_held,
    ClockResumed: clock_resumed,
}
