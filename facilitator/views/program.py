"""The programme: a day's agenda with its times, for everybody in the hall and at home."""

from facilitator.core import current_plan, schedule
from facilitator.core.state import State
from facilitator.plan.times import MINUTE, block_length
from facilitator.plan.values import Block, Day, Plan

from .common import phase, running_or_last_day
from .shown import ProgramEntryView
from .shown_common import Progress

IN_TIME = 3 * MINUTE
"""What begins that close to its planned time is said to begin then."""

STEP = 5 * MINUTE
"""Else it is about then, to five minutes: nobody at home sets a watch by a guess, and screens are
not told of each minute that the hall runs late."""


def program(state: State, now: int) -> list[ProgramEntryView]:
    """The blocks of the running day, or else of the next to come, but for those left out."""
    day = _day(state)
    if day is None or state.plan is None:
        return []
    running = phase(state) == "running"
    planned = _planned(state.plan, day, state.run.shift if running else 0)
    expected = schedule.promised_starts(state, now) if running else planned
    ahead = current_plan.still_to_come(day, state.run.block, state.run) if running else day.blocks
    return [
        _to_come(block, planned.get(block.id), expected.get(block.id))
        if block in ahead
        else _come_to(state, block)
        for block in day.blocks
        if block.id not in state.run.left_out
    ]


def _day(state: State) -> Day | None:
    running = phase(state) == "running"
    return running_or_last_day(state) if running else current_plan.next_day(state)


def _come_to(state: State, block: Block) -> ProgramEntryView:
    """Where the hall is or has been; one that it jumped over has no time."""
    came = (visit.came for visit in reversed(state.run.visits) if visit.block == block.id)
    where: Progress = "now" if block.id == state.run.block else "done"
    return ProgramEntryView(block.title, where, next(came, None))


def _to_come(block: Block, planned: int | None, expected: int | None) -> ProgramEntryView:
    """What has neither a time nor a length in the plan is told no time: it comes in its turn."""
    if planned is None or expected is None or abs(expected - planned) < IN_TIME:
        about = block.soft or (planned is not None and block.start is None)
        return ProgramEntryView(block.title, "ahead", planned, about)
    return ProgramEntryView(block.title, "ahead", round(expected / STEP) * STEP, True)


def _planned(plan: Plan, day: Day, shift: int) -> dict[str, int]:
    """When each block was planned to begin; what has a length alone, when that leads there."""
    untimed = {
        block.id: schedule.first_start(plan, day, day.blocks[place:], shift)
        for place, block in enumerate(day.blocks)
        if block.start is None and block_length(day, block)
    }
    return untimed | schedule.planned_starts(plan, day, shift)
