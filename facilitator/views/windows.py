"""The promise of the next feedback window, for residents."""

from facilitator.core import current_plan, schedule
from facilitator.core.state import State
from facilitator.plan.values import Block, Day

from .bodies import NextWindowView


def next_window(state: State, windows: set[str]) -> NextWindowView | None:
    """The next planned window that the hall has yet to come to; `at` is its moment in ms."""
    if state.plan is None:
        return None
    for day in state.plan.days:
        starts = schedule.planned_starts(state.plan, day, state.run.days_run.get(day.id, 0))
        for block in _ahead(state, day):
            if block.id in windows - state.run.left_out and block.id in starts:
                return NextWindowView(block.id, block.title, starts[block.id], block.soft)
    return None


def _ahead(state: State, day: Day) -> tuple[Block, ...]:
    """The blocks of a day that are still to come: all, none, or those after the current one."""
    run = state.run
    if day.id not in run.days_run:
        return day.blocks
    return current_plan.blocks_after(day, run.block) if day.id == run.day else ()
