"""Timekeeping by hand: more or less time for the current block, its clock held and resumed; how
long blocks to come shall last, and which are left out."""

from typing import Annotated

from msgspec import Meta

from facilitator.plan.times import MINUTE, block_length
from facilitator.plan.values import Block, Day

from .activity import refuse_unless
from .catching_up import proposal
from .context import Context, EventMeta
from .current_plan import current_position
from .messages import Command, Event, Ref
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


class SetLength(Command, frozen=True):
    """Say how long a block to come today shall last; null gives it the plan's length again."""

    block: Ref
    minutes: Annotated[int, Meta(ge=1, le=600)] | None


class LeaveOut(Command, frozen=True):
    """Pass by a block to come today; with a fixed time if it has passed and a proposal says so."""

    block: Ref


class TakeIn(Command, frozen=True):
    """Do not leave a block out after all."""

    block: Ref


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


class LengthSet(Event, frozen=True):
    """A block to come shall last `length` ms; None: as the plan has it."""

    block: str
    length: int | None


class BlockLeftOut(Event, frozen=True):
    """The hall shall pass a block by."""

    block: str


class BlockTakenIn(Event, frozen=True):
    """A block is not left out after all."""

    block: str


def extend_clock(state: State, command: ExtendClock, context: Context) -> list[Event]:
    """Lengthen from the clock's end, or from now once that has passed."""
    clock = _clock(state, command.seen)
    assert clock.ends_at is not None  # noqa: S101 - _clock refuses a block without end
    at = clock.held_at or context.now
    late = max(0, at - clock.ends_at) if command.minutes > 0 else 0
    by = late + command.minutes * MINUTE
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


def set_length(state: State, command: SetLength, context: Context) -> list[Event]:
    """Only what has a length of its own can be given another."""
    day, block = _to_come(state, command.block)
    refuse_unless(
        block_length(day, block), "not-now", "This block has no length of its own.", "block"
    )
    length = None if command.minutes is None else command.minutes * MINUTE
    return [LengthSet(block.id, length)]


def leave_out(state: State, command: LeaveOut, context: Context) -> list[Event]:
    """A fixed time was promised to somebody: it stays until it has passed and nothing fits."""
    _, block = _to_come(state, command.block)
    found = proposal(state, context.now) if block.lock else None
    refuse_unless(
        not block.lock or (found is not None and block.id in found.cut),
        "not-now",
        "A fixed time is left out only where it has passed and the day does not fit.",
        "block",
    )
    refuse_unless(
        block.id not in state.run.left_out, "not-now", "This block is left out already.", "block"
    )
    return [BlockLeftOut(block.id)]


def take_in(state: State, command: TakeIn, context: Context) -> list[Event]:
    """Going to the block does the same."""
    _, block = _to_come(state, command.block)
    refuse_unless(block.id in state.run.left_out, "not-now", "This block is not left out.", "block")
    return [BlockTakenIn(block.id)]


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


def length_set(state: State, event: LengthSet, meta: EventMeta) -> None:
    """What was set by hand is not undone with a proposal."""
    state.run.agree_length(event.block, event.length)
    last = state.run.last_proposal
    if last is not None:
        last.lengths.pop(event.block, None)
        if not last.lengths and not last.block:
            state.run.last_proposal = None


def block_left_out(state: State, event: BlockLeftOut, meta: EventMeta) -> None:
    """Until it is taken in again, the hall enters it, or another day begins."""
    state.run.left_out.add(event.block)


def block_taken_in(state: State, event: BlockTakenIn, meta: EventMeta) -> None:
    """The hall comes to it in its turn again."""
    state.run.left_out.discard(event.block)


def _clock(state: State, seen: str) -> Clock:
    current_position(state, seen)
    clock = state.run.clocks[seen]
    refuse_unless(clock.ends_at is not None, "no-clock", "This block has no end to count down to.")
    return clock


def _to_come(state: State, block_id: str) -> tuple[Day, Block]:
    """A block that is still to come today, left out or not."""
    day, index = current_position(state, state.run.block or "")
    for place, block in enumerate(day.blocks):
        if block.id == block_id:
            refuse_unless(place > index, "not-now", "This block is not to come any more.", "block")
            return day, block
    raise Refused("no-such-block", "That block is not part of today.", "block")


COMMANDS = {
    ExtendClock: extend_clock,
    HoldClock: hold_clock,
    ResumeClock: resume_clock,
    SetLength: set_length,
    LeaveOut: leave_out,
    TakeIn: take_in,
}
EVENTS = {
    ClockExtended: clock_extended,
    ClockHeld: clock_held,
    ClockResumed: clock_resumed,
    LengthSet: length_set,
    BlockLeftOut: block_left_out,
    BlockTakenIn: block_taken_in,
}
