"""The agenda's position: starting a day, moving on, going back, and the block's clock.

Commands that move carry `seen`, the block their sender was looking at: two facilitators who
press the same key at once move the hall once.
"""

from typing import Annotated, Literal

from msgspec import Meta as Bounds

from facilitator.plan.values import Block, Day, Plan

from . import timing
from .activity import refuse_unless
from .context import Context, Meta
from .messages import Command, Event, Ref
from .refused import Refused
from .state import Clock, State, Visit


class StartDay(Command, frozen=True):
    """Begin a day: `planned` keeps the plan's times of day, `now` starts them at this moment."""

    day: Ref
    times: Literal["planned", "now"] = "planned"


class Advance(Command, frozen=True):
    """Go to the next block; from the last one, end the day."""

    seen: Ref


class GoBack(Command, frozen=True):
    """Return to the block before, with the clock it had."""

    seen: Ref


class ReopenDay(Command, frozen=True):
    """Take back the end of the day: the hall is where it was, with the clock it had."""


class JumpTo(Command, frozen=True):
    """Go to any block of the running day."""

    block: Ref
    seen: Ref


class ExtendClock(Command, frozen=True):
    """Give the current block more minutes, or take some away."""

    seen: Ref
    minutes: Annotated[int, Bounds(ge=-60, le=60)]


class HoldClock(Command, frozen=True):
    """Let the clock stand still."""

    seen: Ref


class ResumeClock(Command, frozen=True):
    """Let a held clock go on."""

    seen: Ref


class TakeProposal(Command, frozen=True):
    """Shorten the blocks up to the next lock as proposed."""

    seen: Ref


class DayStarted(Event, frozen=True):
    """A day began; its planned moments are moved by `shift` ms."""

    day: str
    shift: int


class BlockEntered(Event, frozen=True):
    """The hall moved. `ends_at` in ms since the epoch; `held` when the clock stood still."""

    block: str
    left: str | None
    why: Literal["start", "advance", "back", "jump"]
    ends_at: int | None
    total: int
    held_at: int | None = None


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


class ProposalTaken(Event, frozen=True):
    """Blocks were given other lengths, in ms; the current one's clock follows its own."""

    lengths: dict[str, int]


class DayEnded(Event, frozen=True):
    """The day is over; its last block was `block`."""

    day: str
    block: str


def start_day(state: State, command: StartDay, context: Context) -> list[Event]:
    """Begin a day that is not running yet."""
    day = _day(_plan(state), command.day)
    refuse_unless(
        state.run.day is None or state.run.over,
        "day-running",
        "A day is running already. End it before you start another.",
    )
    first = day.blocks[0]
    shift = timing.shift_for(_plan(state), day, command.times, context.now)
    started = DayStarted(day.id, shift)
    clock = timing.fresh_clock(_plan(state), day, first, shift, {}, context.now)
    return [started, BlockEntered(first.id, None, "start", clock.ends_at, clock.total)]


def advance(state: State, command: Advance, context: Context) -> list[Event]:
    """Move on by one block."""
    day, index = _here(state, command.seen)
    if index + 1 == len(day.blocks):
        return [DayEnded(day.id, command.seen)]
    return [_enter(state, day, day.blocks[index + 1], "advance", context)]


def go_back(state: State, command: GoBack, context: Context) -> list[Event]:
    """Take the last step back; the block's clock is what it would have been."""
    day, index = _here(state, command.seen)
    refuse_unless(index > 0, "first-block", "This is the first block of the day.")
    earlier = day.blocks[index - 1]
    kept = state.run.clocks.get(earlier.id)
    if kept is None:
        return [_enter(state, day, earlier, "back", context)]
    return [BlockEntered(earlier.id, command.seen, "back", kept.ends_at, kept.total, kept.held_at)]


def reopen_day(state: State, command: ReopenDay, context: Context) -> list[Event]:
    """Return to the block in which the day was ended."""
    run = state.run
    refuse_unless(run.over and run.visits, "day-running", "There is no ended day to reopen.")
    last = run.visits[-1].block
    kept = run.clocks[last]
    return [BlockEntered(last, None, "back", kept.ends_at, kept.total, kept.held_at)]


def jump_to(state: State, command: JumpTo, context: Context) -> list[Event]:
    """Move to a block out of turn."""
    day = _running(state, command.seen)
    target = next((block for block in day.blocks if block.id == command.block), None)
    if target is None:
        raise Refused("no-such-block", "That block is not part of today.", "block")
    refuse_unless(target.id != command.seen, "already-here", "The hall is in this block already.")
    return [_enter(state, day, target, "jump", context)]


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
        _clock(state, command.seen).held_at is None, "clock-held", "The clock is held already."
    )
    return [ClockHeld(command.seen)]


def resume_clock(state: State, command: ResumeClock, context: Context) -> list[Event]:
    """Start it again; its end moves by the time it stood still."""
    held_at = _clock(state, command.seen).held_at
    if held_at is None:
        raise Refused("clock-running", "The clock is running already.")
    return [ClockResumed(command.seen, max(0, context.now - held_at))]


def take_proposal(state: State, command: TakeProposal, context: Context) -> list[Event]:
    """Take the compression that the console shows, computed again for this moment."""
    _here(state, command.seen)
    proposal = timing.proposal(state, context.now)
    if proposal is None or proposal.lengths is None:
        raise Refused("no-proposal", "There is nothing to shorten right now.")
    return [ProposalTaken(proposal.lengths)]


def day_started(state: State, event: DayStarted, meta: Meta) -> None:
    """A fresh run of the day; what earlier days left on record stays."""
    run = state.run
    run.day, run.block, run.shift, run.over = event.day, None, event.shift, False
    run.days_run[event.day] = event.shift
    run.lengths, run.clocks = {}, {}


def block_entered(state: State, event: BlockEntered, meta: Meta) -> None:
    """Close the visit that was, open the one that is."""
    run = state.run
    _leave(state, meta.at)
    run.block, run.over = event.block, False
    run.clocks[event.block] = Clock(event.ends_at, event.total, event.held_at)
    run.visits.append(Visit(event.block, meta.at))


def clock_extended(state: State, event: ClockExtended, meta: Meta) -> None:
    """Move the end, and the whole it is measured against."""
    clock = state.run.clocks.get(event.block)
    if clock is not None and clock.ends_at is not None:
        clock.ends_at += event.by
        clock.total = max(timing.MINUTE, clock.total + event.by)


def clock_held(state: State, event: ClockHeld, meta: Meta) -> None:
    """Remember since when it stands still."""
    clock = state.run.clocks.get(event.block)
    if clock is not None:
        clock.held_at = meta.at


def clock_resumed(state: State, event: ClockResumed, meta: Meta) -> None:
    """Give back the time it stood still."""
    clock = state.run.clocks.get(event.block)
    if clock is not None:
        clock.held_at = None
        if clock.ends_at is not None:
            clock.ends_at += event.after


def proposal_taken(state: State, event: ProposalTaken, meta: Meta) -> None:
    """Keep the agreed lengths for the blocks to come."""
    state.run.lengths |= event.lengths


def day_ended(state: State, event: DayEnded, meta: Meta) -> None:
    """The hall goes home; the last block stays on record as where it stood."""
    _leave(state, meta.at)
    state.run.over = True
    state.run.block = None


def _leave(state: State, at: int) -> None:
    visits = state.run.visits
    if visits and visits[-1].left is None:
        visits[-1].left = at


def _plan(state: State) -> Plan:
    if state.plan is None:
        raise Refused("no-plan", "There is no agenda yet.")
    return state.plan


def _day(plan: Plan, day_id: str) -> Day:
    day = next((day for day in plan.days if day.id == day_id), None)
    if day is None:
        raise Refused("no-such-day", "The agenda has no such day.", "day")
    return day


def _running(state: State, seen: str) -> Day:
    """The running day, if the hall is in the block that the sender saw."""
    run = state.run
    if run.day is None or run.over or run.block is None:
        raise Refused("no-day", "No day is running. Start one first.")
    if run.block != seen:
        raise Refused("moved-on", "The hall has already moved. Look again before you go on.")
    return _day(_plan(state), run.day)


def _here(state: State, seen: str) -> tuple[Day, int]:
    """The running day and the index of the current block in it."""
    day = _running(state, seen)
    index = next((i for i, block in enumerate(day.blocks) if block.id == seen), None)
    if index is None:
        raise Refused("no-such-block", "This block is no longer in the agenda. Jump to another.")
    return day, index


def _clock(state: State, seen: str) -> Clock:
    _here(state, seen)
    clock = state.run.clocks[seen]
    refuse_unless(clock.ends_at is not None, "no-clock", "This block has no end to count down to.")
    return clock


def _enter(
    state: State, day: Day, block: Block, why: Literal["advance", "back", "jump"], context: Context
) -> BlockEntered:
    run = state.run
    clock = timing.fresh_clock(_plan(state), day, block, run.shift, run.lengths, context.now)
    return BlockEntered(block.id, run.block, why, clock.ends_at, clock.total)


COMMANDS = {
    StartDay: start_day,
    Advance: advance,
    GoBack: go_back,
    JumpTo: jump_to,
    ReopenDay: reopen_day,
    ExtendClock: extend_clock,
    HoldClock: hold_clock,
    ResumeClock: resume_clock,
    TakeProposal: take_proposal,
}
EVENTS = {
    DayStarted: day_started,
    BlockEntered: block_entered,
    ClockExtended: clock_extended,
    ClockHeld: clock_held,
    ClockResumed: clock_resumed,
    ProposalTaken: proposal_taken,
    DayEnded: day_ended,
}
