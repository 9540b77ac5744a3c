"""The programme: a day's agenda with its times, for everybody in the hall and at home."""

from collections.abc import Iterator

from msgspec import Struct

from facilitator.core import current_plan, schedule
from facilitator.core.state import State
from facilitator.core.turns import last_turn
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


class Told(Struct, frozen=True):
    """What everybody is told of a block: where it stands, and when it began or begins (ms)."""

    block: Block
    state: Progress
    at: int | None
    about: bool = False


def program(state: State, now: int) -> list[ProgramEntryView]:
    """The blocks of the running day, or else of the next to come, but for those left out."""
    running = phase(state) == "running"
    day = running_or_last_day(state) if running else current_plan.next_day(state)
    if day is None or state.plan is None:
        return []
    return [
        ProgramEntryView(one.block.title, one.state, one.at, one.about)
        for one in told(state, state.plan, day, now)
    ]


def told(state: State, plan: Plan, day: Day, now: int) -> Iterator[Told]:
    """The blocks of a day but for those left out: what has been as it was, the rest as it is
    planned or, of the day that runs, expected."""
    run = state.run
    running = run.day == day.id and not run.over
    planned = _planned(plan, day, run.days_run.get(day.id, 0))
    expected = schedule.promised_starts(state, planned, now) if running else planned
    ahead = current_plan.ahead_of(state, day)
    for block in day.blocks:
        if block.id in run.left_out:
            continue
        if block in ahead:
            yield _to_come(block, planned.get(block.id), expected.get(block.id))
        else:
            yield _come_to(state, block)


def _come_to(state: State, block: Block) -> Told:
    """Where the hall is or has been; one that it jumped over has no time."""
    turn = last_turn(state.run, block.id)
    where: Progress = "now" if block.id == state.run.block else "done"
    return Told(block, where, turn.began if turn else None)


def _to_come(block: Block, planned: int | None, expected: int | None) -> Told:
    """What has neither a time nor a length in the plan is told no time: it comes in its turn."""
    if planned is None or expected is None or abs(expected - planned) < IN_TIME:
        about = block.soft or (planned is not None and block.start is None)
        return Told(block, "ahead", planned, about)
    return Told(block, "ahead", round(expected / STEP) * STEP, True)


def _planned(plan: Plan, day: Day, shift: int) -> dict[str, int]:
    """When each block was planned to begin; what has a length alone, when that leads there."""
    untimed = {
        block.id: schedule.first_start(plan, day, day.blocks[place:], shift)
        for place, block in enumerate(day.blocks)
        if block.start is None and block_length(day, block)
    }
    return untimed | schedule.planned_starts(plan, day, shift)
