"""The promise of what residents can take part in next, for each kind of activity."""

from collections.abc import Iterator

from facilitator.core import current_plan, schedule
from facilitator.core.state import State
from facilitator.plan.values import Block, Day

from .shown import NextWindowView


def next_windows(state: State, windows: set[str]) -> list[NextWindowView]:
    """Of each kind the next planned window that the hall has yet to come to, the soonest first."""
    found: dict[str, NextWindowView] = {}
    for block, at in _ahead(state):
        if block.id in windows - state.run.left_out:
            promise = NextWindowView(block.id, block.kind, block.title, at, block.soft)
            found.setdefault(block.kind, promise)
    return [*found.values()]


def _ahead(state: State) -> Iterator[tuple[Block, int]]:
    """The blocks that are still to come and have a planned time: its moment in ms."""
    if state.plan is None:
        return
    for day in state.plan.days:
        starts = schedule.planned_starts(state.plan, day, state.run.days_run.get(day.id, 0))
        for block in _ahead_on(state, day):
            if block.id in starts:
                yield block, starts[block.id]


def _ahead_on(state: State, day: Day) -> tuple[Block, ...]:
    """The blocks of a day that are still to come: all, none, or those after the current one."""
    run = state.run
    if day.id not in run.days_run:
        return day.blocks
    return current_plan.blocks_after(day, run.block) if day.id == run.day else ()
