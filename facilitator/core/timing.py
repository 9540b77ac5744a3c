"""When things are due: planned moments, a block's clock, ahead or behind, and the way to catch up.

All moments are in ms since the epoch, all lengths in ms. Planned moments are moved by the day's
`shift`, so a session can be run, or rehearsed, on another day than the plan's.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import takewhile
from typing import Literal
from zoneinfo import ZoneInfo

from msgspec import Struct, structs

from facilitator.methods import schedule
from facilitator.plan.times import calendar_date, moment, planned_minutes
from facilitator.plan.values import Block, Day, Plan

from .state import Clock, Run, State

MINUTE = schedule.MINUTE
WORTH_IT = 3 * MINUTE
"""Nothing is proposed for less: blocks are never entered to the minute."""


class Proposal(Struct, frozen=True):
    """How to be in time for the next lock: shorter lengths, or by how much it cannot be done.

    Consoles are shown it as it is.
    """

    until: str | None
    """the locked block that can be kept, null for the end of the day"""
    lengths: dict[str, int] | None = None
    """block id → the length proposed; null where shorter blocks do not help"""
    ends_at: int | None = None
    """the moment at which the current block would have to end, null where it keeps its clock"""
    over: int = 0
    """the length by which the current block's clock runs past the lock"""
    shortfall: int = 0
    """the length that is missing at the shortest lengths"""
    cut: tuple[str, ...] = ()
    """ids of blocks that could be left out instead"""
    alone: bool = False
    """whether no block lies between, so that only the current one itself can give the time"""


class Outlook(Struct, frozen=True):
    """The rest of the day as it now looks. Consoles are shown it as it is."""

    starts: dict[str, int]
    """block id → the moment at which it is expected to begin"""
    ends_at: int
    """the moment at which the day is expected to end"""
    behind: int
    """the length by which the hall is behind the plan; below zero: ahead"""
    over: int
    """the length by which the day runs past its end"""
    late: dict[str, int] = {}
    """block id of a lock that will be missed → by what length; less than a minute is in time"""


def shift_for(plan: Plan, day: Day, times: Literal["planned", "now"], now: int) -> int:
    """What to add to the plan's moments so that the day can begin at `now`.

    For `planned` the times of day stay and only the date moves; for `now` the first block
    begins this minute, to the full minute, so that times read as people say them.
    """
    zone = plan.session.timezone
    first = day.blocks[0].start or 0
    planned = moment(day, first, zone)
    if times == "now":
        return now - now % MINUTE - planned
    return moment(structs.replace(day, date=calendar_date(now, zone)), first, zone) - planned


def planned_starts(plan: Plan, day: Day, shift: int) -> dict[str, int]:
    """When each block was planned to begin; blocks without a time are left out."""
    zone = plan.session.timezone
    return {
        block.id: moment(day, block.start, zone) + shift
        for block in day.blocks
        if block.start is not None
    }


def minutes_of_day(plan: Plan, at: int) -> int:
    """The time of day of a moment where the session is held, in minutes after midnight."""
    local = datetime.fromtimestamp(at / 1000, UTC).astimezone(ZoneInfo(plan.session.timezone))
    return local.hour * 60 + local.minute


def fresh_clock(plan: Plan, day: Day, block: Block, run: Run, now: int) -> Clock:
    """The clock of a block that begins now; it stops at the next lock (see `schedule.offered`).

    A block without a time of its own lasts until the next that has one; where that moment has
    passed, and for a block of no length, there is no end to count down to.
    """
    if block.id not in run.lengths and block.start is None:
        total = _first_start(plan, day, still_to_come(day, block.id, run), run.shift) - now
    else:
        own = _leg(day, block, run, {})
        available, legs = _stretch(plan, day, block, run, now)
        total = schedule.offered(available, own, legs)
    return Clock(now + total, total) if total > 0 else Clock(None, 0)


def first_clock(plan: Plan, day: Day, run: Run, shift: int, now: int) -> Clock:
    """The clock of a day's first block: begun early, it still lasts until its planned end."""
    block = day.blocks[0]
    clock = fresh_clock(plan, day, block, Run(shift=shift, resting=run.resting), now)
    planned = planned_starts(plan, day, shift).get(block.id)
    if clock.ends_at is None or planned is None or planned <= now:
        return clock
    return Clock(planned + clock.total, planned + clock.total - now)


def outlook(state: State, now: int) -> Outlook | None:
    """The rest of the running day if every clock is kept; None while no day runs."""
    found = _running_block(state)
    if found is None:
        return None
    plan, day, block = found
    ends_at = current_block_end(state, now)
    planned_end = _planned_end(plan, day, block, state.run.shift)
    legs = _legs(plan, day, block, state.run)
    projection = schedule.project(now, ends_at, planned_end, legs, _end(plan, day, state.run))
    starts = {slot.id: slot.starts_at for slot in projection.slots}
    late = {slot.id: slot.late for slot in projection.slots if slot.late >= MINUTE}
    return Outlook(starts, projection.ends_at, projection.behind, projection.over, late)


def proposal(state: State, now: int) -> Proposal | None:
    """How to catch up before the next lock; None where it is missed by less than `WORTH_IT`."""
    found = _running_block(state)
    if found is None:
        return None
    plan, day, block = found
    available, legs = _stretch(plan, day, block, state.run, now)
    running = _left(state, day, block, now)
    if running.planned + sum(leg.planned for leg in legs) - available < WORTH_IT:
        return None
    answer = schedule.catch_up(available, running, legs)
    if answer is None:
        return None
    until = _lock_after(day, block, legs, state.run)
    over = max(0, running.planned - available)
    alone = not any(leg.planned for leg in legs)
    if isinstance(answer, schedule.CatchUp):
        ends_at = _sooner(now, answer.left, running)
        lengths = {leg.id: answer.lengths[leg.id] for leg in legs if leg.planned}
        return Proposal(until, lengths or None, ends_at, over, alone=alone)
    ends_at = _sooner(now, available - schedule.least(legs), running)
    return Proposal(until, None, ends_at, over, answer.shortfall, answer.cut, alone)


def blocks_after(day: Day, block_id: str | None) -> tuple[Block, ...]:
    """The blocks of a day after one of them; none where that is not in this day."""
    ids = [block.id for block in day.blocks]
    return day.blocks[ids.index(block_id) + 1 :] if block_id in ids else ()


def still_to_come(day: Day, current: str | None, run: Run) -> list[Block]:
    """The blocks after `current` that are not left out."""
    return [one for one in blocks_after(day, current) if one.id not in run.left_out]


def length(day: Day, block: Block) -> int:
    """The planned length of a block in ms; 0 where it has none.

    A block without a time of its own has its minimum, if the plan states one, at the end of the
    time of the block before it.
    """
    index = day.blocks.index(block)
    minutes = planned_minutes(day)[index]
    if minutes is None:
        return (block.minimum or 0) * MINUTE
    return max(0, minutes - _reserved_minutes(day.blocks[index + 1 :])) * MINUTE


def current_block_end(state: State, now: int) -> int:
    """When the current block ends if its clock is kept; now, where it has none."""
    clock = state.run.clocks.get(state.run.block or "")
    left = clock.remaining(now) if clock else None
    return now if left is None else now + max(0, left)


def _running_block(state: State) -> tuple[Plan, Day, Block] | None:
    run, plan = state.run, state.plan
    if plan is None or run.day is None or run.block is None:
        return None
    day = next((day for day in plan.days if day.id == run.day), None)
    block = next((one for one in day.blocks if one.id == run.block), None) if day else None
    return None if day is None or block is None else (plan, day, block)


def _planned_end(plan: Plan, day: Day, block: Block, shift: int) -> int:
    return _first_start(plan, day, blocks_after(day, block.id), shift)


def _first_start(plan: Plan, day: Day, blocks: Sequence[Block], shift: int) -> int:
    """When the first of `blocks` shall begin: one with a time, less what is reserved."""
    starts = (block.start for block in blocks if block.start is not None)
    start = moment(day, next(starts, day.end), plan.session.timezone) + shift
    return start - _reserved_minutes(blocks) * MINUTE


def _reserved_minutes(blocks: Sequence[Block]) -> int:
    """Minutes that blocks without a time need before the first that has one."""
    untimed = takewhile(lambda block: block.start is None, blocks)
    return sum(block.minimum or 0 for block in untimed)


def _end(plan: Plan, day: Day, run: Run) -> int:
    return moment(day, day.end, plan.session.timezone) + run.shift


def _stretch(
    plan: Plan, day: Day, block: Block, run: Run, now: int
) -> tuple[int, tuple[schedule.Leg, ...]]:
    return schedule.stretch(now, _legs(plan, day, block, run), _end(plan, day, run))


def _legs(plan: Plan, day: Day, current: Block, run: Run) -> list[schedule.Leg]:
    starts = planned_starts(plan, day, run.shift)
    return [_leg(day, block, run, starts) for block in still_to_come(day, current.id, run)]


def _leg(day: Day, block: Block, run: Run, starts: dict[str, int]) -> schedule.Leg:
    planned = run.lengths.get(block.id, length(day, block))
    lock = starts.get(block.id) if block.lock else None
    return schedule.Leg(block.id, planned, _minimum(day, block, run), lock)


def _sooner(now: int, left: int, running: schedule.Leg) -> int | None:
    """When the running block ends if it has `left` more; None where that is gone, or no less."""
    return now + left if 0 < left <= running.planned - MINUTE else None


def _left(state: State, day: Day, block: Block, now: int) -> schedule.Leg:
    """What is still to come of the running block: by its clock, and of its minimum."""
    clock = state.run.clocks.get(block.id) or Clock(None, 0)
    left = current_block_end(state, now) - now
    held = max(0, clock.total - left)  # not below 0: the server's clock may have been set back
    return schedule.Leg(block.id, left, max(0, _minimum(day, block, state.run) - held))


def _lock_after(day: Day, block: Block, legs: tuple[schedule.Leg, ...], run: Run) -> str | None:
    later = still_to_come(day, block.id, run)
    return later[len(legs)].id if len(legs) < len(later) else None


def _minimum(day: Day, block: Block, run: Run) -> int:
    """The shortest useful length: the plan's word, else all of a break and half of the rest.

    Whatever has a length keeps a minute of it: less would be leaving it out in disguise.
    """
    whole = length(day, block)
    if block.minimum is not None:
        wanted = block.minimum * MINUTE
    else:
        wanted = whole if block.id in run.resting else whole // 2
    return min(whole, max(wanted, MINUTE))
