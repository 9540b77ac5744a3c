"""The agenda's position: starting a day, moving on, going back, and ending it.

Commands that move carry `seen`, the block their sender was looking at: two facilitators who
press the same key at once move the hall once.
"""

from typing import Literal

from facilitator.plan.values import Block, Day

from . import interruptions, schedule
from .activity import refuse_unless
from .context import Context, EventMeta
from .current_plan import (
    current_position,
    day_of_plan,
    plan_of,
    require_running_day,
    still_to_come,
)
from .messages import Command, Event, Ref
from .refused import Refused
from .state import Clock, State, Visit


class StartDay(Command, frozen=True):
    """Begin a day: `planned` keeps the plan's times of day, `now` starts them at this moment.

    A start on another date, soon after another day or out of turn is taken only from `sure`.
    """

    day: Ref
    times: Literal["planned", "now"] = "planned"
    sure: bool = False


class CancelDay(Command, frozen=True):
    """Take back the start of a day, while the hall is still in its first block."""

    seen: Ref


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


class DayStarted(Event, frozen=True):
    """A day began; its planned moments are moved by `shift` ms."""

    is_open = True
    day: str
    shift: int


class DayCancelled(Event, frozen=True):
    """A day's start was taken back; `before` is the day that had ended, if there was one."""

    is_open = True
    day: str
    block: str
    before: str | None


class BlockEntered(Event, frozen=True):
    """The hall moved. `ends_at` in ms since the epoch; `held` when the clock stood still."""

    is_open = True
    block: str
    left: str | None
    why: Literal["start", "advance", "back", "jump"]
    ends_at: int | None
    total: int
    held_at: int | None = None


class DayEnded(Event, frozen=True):
    """The day is over; its last block was `block`."""

    is_open = True
    day: str
    block: str


def start_day(state: State, command: StartDay, context: Context) -> list[Event]:
    """Begin a day that is not running yet."""
    day = day_of_plan(plan_of(state), command.day)
    refuse_unless(
        state.run.day is None or state.run.over,
        "day-running",
        "A day is running already. End it before you start another.",
    )
    if not command.sure:
        schedule.refuse_by_accident(state, day, context.now)
    first = day.blocks[0]
    shift = schedule.shift_for(plan_of(state), day, command.times, context.now)
    started = DayStarted(day.id, shift)
    clock = schedule.first_clock(plan_of(state), day, state.run, shift, context.now)
    return [started, BlockEntered(first.id, None, "start", clock.ends_at, clock.total)]


def cancel_day(state: State, command: CancelDay, context: Context) -> list[Event]:
    """As if the day had not been started; what was voted and written in it stays on record."""
    day, index = current_position(state, command.seen)
    refuse_unless(index == 0, "day-under-way", "The day is under way. End it instead.")
    earlier = [one for one in state.run.days_run if one != day.id]
    return [DayCancelled(day.id, command.seen, earlier[-1] if earlier else None)]


def advance(state: State, command: Advance, context: Context) -> list[Event]:
    """Move on to the next block that is not left out."""
    day, _ = current_position(state, command.seen)
    coming = still_to_come(day, command.seen, state.run)
    if not coming:
        return [DayEnded(day.id, command.seen)]
    return [_enter(state, day, coming[0], "advance", context)]


def go_back(state: State, command: GoBack, context: Context) -> list[Event]:
    """Take the last step back; the block's clock is what it would have been."""
    day, index = current_position(state, command.seen)
    earlier = _before_the_jump(state, day) or _in_turn_before(state, day, index)
    if earlier is None:
        raise Refused("first-block", "This is the first block of the day.")
    kept = state.run.clocks.get(earlier.id)
    if kept is None:
        return [_enter(state, day, earlier, "back", context)]
    return [BlockEntered(earlier.id, command.seen, "back", kept.ends_at, kept.total, kept.held_at)]


def reopen_day(state: State, command: ReopenDay, context: Context) -> list[Event]:
    """Return to the block in which the day was ended."""
    run = state.run
    refuse_unless(run.over and run.visits, "day-running", "There is no ended day to reopen.")
    last = run.visits[-1].block
    kept = run.clocks.get(last) or Clock(None, 0)
    return [BlockEntered(last, None, "back", kept.ends_at, kept.total, kept.held_at)]


def jump_to(state: State, command: JumpTo, context: Context) -> list[Event]:
    """Move to a block out of turn."""
    day = require_running_day(state, command.seen)
    target = next((block for block in day.blocks if block.id == command.block), None)
    if target is None:
        raise Refused("no-such-block", "That block is not part of today.", "block")
    refuse_unless(target.id != command.seen, "already-here", "The hall is in this block already.")
    return [_enter(state, day, target, "jump", context)]


def day_started(state: State, event: DayStarted, meta: EventMeta) -> None:
    """A fresh run of the day; what earlier days left on record stays, their clocks too."""
    run = state.run
    run.day, run.block, run.shift, run.over = event.day, None, event.shift, False
    run.days_run[event.day] = event.shift
    _forget_clocks(state, event.day)


def day_cancelled(state: State, event: DayCancelled, meta: EventMeta) -> None:
    """Back to before the first day, or to after the one that had ended."""
    run = state.run
    run.days_run.pop(event.day, None)
    run.visits = run.visits[: _start_of_the_day(run.visits)]
    _forget_clocks(state, event.day)
    interruptions.hall_moved(state)
    state.spot = None
    run.day, run.block, run.over = event.before, None, event.before is not None
    run.shift = run.days_run.get(event.before or "", 0)


def block_entered(state: State, event: BlockEntered, meta: EventMeta) -> None:
    """Close the visit that was, open the one that is; what stood over it comes off the stage."""
    run = state.run
    _leave(state, meta.at)
    run.block, run.over = event.block, False
    state.spot = None
    run.left_out.discard(event.block)
    last = run.last_proposal
    if last is not None and (last.block or event.block in last.lengths):
        run.last_proposal = None
    interruptions.hall_moved(state)
    run.clocks[event.block] = Clock(event.ends_at, event.total, event.held_at)
    run.visits.append(Visit(event.block, meta.at, why=event.why))


def day_ended(state: State, event: DayEnded, meta: EventMeta) -> None:
    """The hall goes home, messages come down; where it stood stays on record."""
    _leave(state, meta.at)
    interruptions.hall_moved(state)
    state.run.over = True
    state.run.block = None
    state.notices = {}
    state.spot = None


def _forget_clocks(state: State, day_id: str) -> None:
    """A day that is held again, or was not to be, has no clocks, begins each block with its first
    page, shows clocks as planned and leaves nothing out.

    Agreed lengths are one run's.
    """
    days = state.plan.days if state.plan else ()
    blocks = {block.id for day in days if day.id == day_id for block in day.blocks}
    run = state.run
    run.clocks = {block: kept for block, kept in run.clocks.items() if block not in blocks}
    state.cues = {block: cue for block, cue in state.cues.items() if block not in blocks}
    looks = state.clock_looks
    state.clock_looks = {block: look for block, look in looks.items() if block not in blocks}
    run.lengths, run.last_proposal = {}, None
    run.left_out -= blocks


def _start_of_the_day(visits: list[Visit]) -> int:
    """The index of the visit with which the latest day began."""
    starts = (index for index, visit in enumerate(visits) if visit.why == "start")
    return max(starts, default=len(visits))


def _leave(state: State, at: int) -> None:
    visits = state.run.visits
    if visits and visits[-1].left is None:
        visits[-1].left = at


def _before_the_jump(state: State, day: Day) -> Block | None:
    """Where the hall was before it jumped to where it is; None if it came in turn."""
    visits = state.run.visits
    if len(visits) < 2 or visits[-1].why != "jump":
        return None
    return next((block for block in day.blocks if block.id == visits[-2].block), None)


def _in_turn_before(state: State, day: Day, index: int) -> Block | None:
    earlier = reversed(day.blocks[:index])
    return next((block for block in earlier if block.id not in state.run.left_out), None)


def _enter(
    state: State, day: Day, block: Block, why: Literal["advance", "back", "jump"], context: Context
) -> BlockEntered:
    run = state.run
    clock = schedule.fresh_clock(plan_of(state), day, block, run, context.now)
    return BlockEntered(block.id, run.block, why, clock.ends_at, clock.total)


COMMANDS = {
    StartDay: start_day,
    CancelDay: cancel_day,
    Advance: advance,
    GoBack: go_back,
    JumpTo: jump_to,
    ReopenDay: reopen_day,
}
EVENTS = {
    DayStarted: day_started,
    DayCancelled: day_cancelled,
    BlockEntered: block_entered,
    DayEnded: day_ended,
}
