"""When things are due: planned moments, a block's clock, ahead or behind, and the way to catch up.

All moments are in ms since the epoch, all lengths in ms. Planned moments are moved by the day's
`shift`, so a session can be run, or rehearsed, on another day than the plan's.
"""

from datetime import UTC, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from msgspec import Struct, structs

from facilitator.methods import schedule
from facilitator.plan.times import calendar_date, moment, planned_minutes
from facilitator.plan.values import Block, Day, Plan

from .state import Clock, State

MINUTE = schedule.MINUTE
UNHURRIED = frozenset({"pause"})
"""Kinds that give nothing away when time is short, unless the plan states a minimum."""


class Proposal(Struct, frozen=True):
    """How to be in time for the next lock: new lengths, or by how much it cannot be done.

    `until` is the locked block's id, None for the end of the day. `cut` names blocks whose
    leaving out would make it fit. `alone`: no block lies between, so only the current one itself
    can give the time.
    """

    until: str | None
    lengths: dict[str, int] | None = None
    shortfall: int = 0
    cut: tuple[str, ...] = ()
    alone: bool = False


class Outlook(Struct, frozen=True):
    """The rest of the day as it now looks: expected starts by block, and how late it all is."""

    starts: dict[str, int]
    ends_at: int
    behind: int
    over: int


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


def fresh_clock(
    plan: Plan, day: Day, block: Block, shift: int, lengths: dict[str, int], now: int
) -> Clock:
    """The clock of a block that begins now.

    A block without a time of its own lasts until the next that has one; where that moment has
    passed, and for a block of no length, there is no end to count down to.
    """
    if block.id in lengths:
        total = lengths[block.id]
    elif block.start is None:
        total = _planned_end(plan, day, block, shift) - now
    else:
        total = _length(day, block)
    return Clock(now + total, total) if total > 0 else Clock(None, 0)


def first_clock(plan: Plan, day: Day, shift: int, now: int) -> Clock:
    """The clock of a day's first block: begun early, it still lasts until its planned end."""
    block = day.blocks[0]
    clock = fresh_clock(plan, day, block, shift, {}, now)
    planned = planned_starts(plan, day, shift).get(block.id)
    if clock.ends_at is None or planned is None or planned <= now:
        return clock
    return Clock(planned + clock.total, planned + clock.total - now)


def outlook(state: State, now: int) -> Outlook | None:
    """The rest of the running day if every clock is kept; None while no day runs."""
    found = _running(state)
    if found is None:
        return None
    plan, day, block = found
    ends_at = _free_at(state, now)
    planned_end = _planned_end(plan, day, block, state.run.shift)
    end = moment(day, day.end, plan.session.timezone) + state.run.shift
    view = schedule.project(now, ends_at, planned_end, _legs(state, plan, day, block), end)
    starts = {slot.id: slot.starts_at for slot in view.slots}
    return Outlook(starts, view.ends_at, view.behind, view.over)


def proposal(state: State, now: int) -> Proposal | None:
    """How to catch up before the next lock; None when there is no need.

    Less than a minute is no need: blocks are never entered to the second.
    """
    found = _running(state)
    if found is None:
        return None
    plan, day, block = found
    end = moment(day, day.end, plan.session.timezone) + state.run.shift
    legs = _legs(state, plan, day, block)
    available, stretch = schedule.stretch(max(now, _free_at(state, now)), legs, end)
    until = legs[len(stretch)].id if len(stretch) < len(legs) else None
    if sum(leg.planned for leg in stretch) - available < MINUTE:
        return None
    answer = schedule.compress(available, stretch)
    if answer is None:
        return None
    if isinstance(answer, schedule.DoesNotFit):
        alone = not any(leg.planned for leg in stretch)
        return Proposal(until, None, answer.shortfall, answer.cut, alone)
    timed = {leg.id for leg in stretch if leg.planned}
    return Proposal(until, {block: length for block, length in answer.items() if block in timed})


def _running(state: State) -> tuple[Plan, Day, Block] | None:
    run, plan = state.run, state.plan
    if plan is None or run.day is None or run.block is None:
        return None
    day = next((day for day in plan.days if day.id == run.day), None)
    block = next((one for one in day.blocks if one.id == run.block), None) if day else None
    return None if day is None or block is None else (plan, day, block)


def _free_at(state: State, now: int) -> int:
    """When the current block ends if its clock is kept; now, where it has none."""
    clock = state.run.clocks.get(state.run.block or "")
    left = clock.left(now) if clock else None
    return now if left is None else now + max(0, left)


def _planned_end(plan: Plan, day: Day, block: Block, shift: int) -> int:
    index = day.blocks.index(block)
    later = (one.start for one in day.blocks[index + 1 :] if one.start is not None)
    return moment(day, next(later, day.end), plan.session.timezone) + shift


def _length(day: Day, block: Block) -> int:
    return (planned_minutes(day)[day.blocks.index(block)] or 0) * MINUTE


def _legs(state: State, plan: Plan, day: Day, current: Block) -> list[schedule.Leg]:
    starts = planned_starts(plan, day, state.run.shift)
    return [
        schedule.Leg(
            block.id,
            state.run.lengths.get(block.id, _length(day, block)),
            _minimum(day, block),
            starts[block.id] if block.lock else None,
        )
        for block in day.blocks[day.blocks.index(current) + 1 :]
    ]


def _minimum(day: Day, block: Block) -> int:
    """The shortest useful length: the plan's word, else all of a break and half of the rest."""
    length = _length(day, block)
    if block.minimum is not None:
        return min(length, block.minimum * MINUTE)
    return length if block.kind in UNHURRIED else length // 2
