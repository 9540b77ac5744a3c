"""The schedule: when a day begins, when the current block ends, and when all that comes after.

All moments are in ms since the epoch, all lengths in ms. Nothing here changes anything. Who does:

- `agenda.py` starts a day, which fixes its `shift`: what is added to every planned moment, so that
  a session can be run, or rehearsed, on another day than the plan's. It gives each block that the
  hall enters a clock, and that clock alone says when the block ends.
- `timekeeping.py` has what the facilitator does to clocks and to blocks to come by hand,
  `catching_up.py` what is proposed to a hall that runs late, and taking it.
- `interruptions.py` moves clocks as the machine's own is set, or has slept.

What the plan says of itself is in `plan/times.py`.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from msgspec import Struct, structs

from facilitator.methods import compression
from facilitator.plan.times import MINUTE, block_length, calendar_date, moment, reserved_minutes
from facilitator.plan.values import Block, Day, Plan

from .current_plan import (
    blocks_after,
    coming_blocks,
    next_day,
    plan_of,
    running_block,
    still_to_come,
)
from .refused import Refused
from .state import Clock, Run, State

RECENT = 12 * 60 * MINUTE
"""A day that ended less than this ago is still the one that people think of."""


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


def date_of(state: State, day: Day) -> str:
    """The date on which a day is held, as it was started; until then the plan's."""
    shift = state.run.days_run.get(day.id)
    if state.plan is None or shift is None:
        return day.date
    zone = state.plan.session.timezone
    return calendar_date(moment(day, day.blocks[0].start or 0, zone) + shift, zone)


def start_warnings(state: State, day: Day, now: int) -> tuple[str, ...]:
    """Why a start of `day` at `now` would be odd, as codes; empty where nothing is.

    `another-date`: it is not planned for today, where the session is held. `just-ended`: another
    day was under way less than twelve hours ago. `out-of-order`: it is not the next of the plan.
    """
    zone, coming = plan_of(state).session.timezone, next_day(state)
    found = {
        "another-date": day.date != calendar_date(now, zone),
        "just-ended": (ended := ended_at(state)) is not None and now - ended < RECENT,
        "out-of-order": coming is None or day.id != coming.id,
    }
    return tuple(code for code, holds in found.items() if holds)


def refuse_by_accident(state: State, day: Day, now: int) -> None:
    """Refuse a start that would be odd, and whose sender did not say that they are sure.

    A day that begins by accident takes its date, its clock and its place in the record with it,
    so no client can do so with one press.
    """
    for code in start_warnings(state, day, now):
        raise Refused(code, _ODD[code] + " Say that you are sure to start it now.", "sure")


def ended_at(state: State) -> int | None:
    """When the last day ended; None before the first, and while one runs."""
    run = state.run
    return run.visits[-1].left if run.over and run.visits else None


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


def first_clock(plan: Plan, day: Day, run: Run, shift: int, now: int) -> Clock:
    """The clock of a day's first block: begun early, it still lasts until its planned end."""
    block = day.blocks[0]
    clock = fresh_clock(plan, day, block, Run(shift=shift, resting=run.resting), now)
    planned = planned_starts(plan, day, shift).get(block.id)
    if clock.ends_at is None or planned is None or planned <= now:
        return clock
    return Clock(planned + clock.total, planned + clock.total - now)


def fresh_clock(plan: Plan, day: Day, block: Block, run: Run, now: int) -> Clock:
    """The clock of a block that begins now; it stops at the next lock (`compression.offered`).

    A block without a time of its own lasts until the next that has one; where that moment has
    passed, and for a block of no length, there is no end to count down to.
    """
    if block.id not in run.lengths and block.start is None:
        total = first_start(plan, day, still_to_come(day, block.id, run), run.shift) - now
    else:
        own = _leg(day, block, run, {})
        available, legs = stretch_ahead(plan, day, block, run, now)
        total = compression.offered(available, own, legs)
    return Clock(now + total, total) if total > 0 else Clock(None, 0)


def first_start(plan: Plan, day: Day, blocks: Sequence[Block], shift: int) -> int:
    """When the first of `blocks` shall begin: one with a time, less what is reserved."""
    starts = (block.start for block in blocks if block.start is not None)
    start = moment(day, next(starts, day.end), plan.session.timezone) + shift
    return start - reserved_minutes(blocks) * MINUTE


def current_block_end(state: State, now: int) -> int:
    """When the current block ends if its clock is kept; now, where it has none."""
    clock = state.run.clocks.get(state.run.block or "")
    left = clock.remaining(now) if clock else None
    return now if left is None else now + max(0, left)


def planned_block_end(state: State) -> int | None:
    """When the current block was planned to end, on the day as it was started; None without one."""
    found = running_block(state)
    if found is None:
        return None
    plan, day, block = found
    return first_start(plan, day, blocks_after(day, block.id), state.run.shift)


def outlook(state: State, now: int) -> Outlook | None:
    """The rest of the running day if every clock is kept; None while no day runs."""
    found = running_block(state)
    if found is None:
        return None
    plan, day, _ = found
    return _outlook(state, found, planned_starts(plan, day, state.run.shift), now)


def promised_starts(state: State, planned: Mapping[str, int], now: int) -> dict[str, int]:
    """When the blocks to come of the running day begin if fixed times hold, which others rely on.

    Nothing begins later than a fixed time that is still ahead of it, and after one the day is no
    later than what it has lost since. `planned` has the day's `planned_starts`. Empty while no day
    runs.
    """
    found = running_block(state)
    if found is None:
        return {}
    rest, coming = _outlook(state, found, planned, now), coming_blocks(state)
    fixed = {one.id: planned[one.id] for one in coming if one.lock and planned[one.id] > now}
    starts: dict[str, int] = {}
    made_up = 0
    for one in coming:
        if one.id in fixed:
            made_up = max(0, rest.starts[one.id] - fixed[one.id])
        starts[one.id] = rest.starts[one.id] - made_up
    latest = None
    for one in reversed(coming):
        latest = fixed.get(one.id, latest)
        starts[one.id] = starts[one.id] if latest is None else min(starts[one.id], latest)
    return starts


def stretch_ahead(
    plan: Plan, day: Day, block: Block, run: Run, now: int
) -> tuple[int, tuple[compression.Leg, ...]]:
    """The time from now up to the next lock, and the blocks to come before it."""
    legs = _legs(day, block, run, planned_starts(plan, day, run.shift))
    return compression.stretch(now, legs, _end(plan, day, run.shift))


def shortest(day: Day, block: Block, run: Run) -> int:
    """The shortest useful length: the plan's word, else all of a break and half of the rest.

    Whatever has a length keeps a minute of it: less would be leaving it out in disguise.
    """
    whole = block_length(day, block)
    if block.minimum is not None:
        wanted = block.minimum * MINUTE
    else:
        wanted = whole if block.id in run.resting else whole // 2
    return min(whole, max(wanted, MINUTE))


def _outlook(
    state: State, found: tuple[Plan, Day, Block], planned: Mapping[str, int], now: int
) -> Outlook:
    plan, day, block = found
    shift = state.run.shift
    planned_end = first_start(plan, day, blocks_after(day, block.id), shift)
    legs, end = _legs(day, block, state.run, planned), _end(plan, day, shift)
    rest = compression.project(now, current_block_end(state, now), planned_end, legs, end)
    starts = {slot.id: slot.starts_at for slot in rest.slots}
    late = {slot.id: slot.late for slot in rest.slots if slot.late >= MINUTE}
    return Outlook(starts, rest.ends_at, rest.behind, rest.over, late)


def _legs(day: Day, current: Block, run: Run, starts: Mapping[str, int]) -> list[compression.Leg]:
    return [_leg(day, block, run, starts) for block in still_to_come(day, current.id, run)]


def _leg(day: Day, block: Block, run: Run, starts: Mapping[str, int]) -> compression.Leg:
    planned = run.lengths.get(block.id, block_length(day, block))
    lock = starts.get(block.id) if block.lock else None
    return compression.Leg(block.id, planned, shortest(day, block, run), lock)


def _end(plan: Plan, day: Day, shift: int) -> int:
    return moment(day, day.end, plan.session.timezone) + shift


_ODD = {
    "another-date": "This day is not planned for today.",
    "just-ended": "Another day has only just ended.",
    "out-of-order": "Another day comes first, or this one has been held.",
}
