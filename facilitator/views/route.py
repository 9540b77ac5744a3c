"""The route: the agenda as the stage draws it, at the times it now has."""

from facilitator.core import current_plan, schedule
from facilitator.core.state import State
from facilitator.plan.values import Block, Day, Plan

from .shown import CampView
from .shown_common import Progress


def route(state: State) -> list[CampView]:
    """Every block of every day as a camp, but for those left out, with how far the hall has come.

    `start` is in minutes after midnight, moved along where a day was started at another time.
    """
    if state.plan is None:
        return []
    return [camp for day in state.plan.days for camp in _camps(state, state.plan, day)]


def _camps(state: State, plan: Plan, day: Day) -> list[CampView]:
    starts = schedule.planned_starts(plan, day, state.run.days_run.get(day.id, 0))
    # What comes after the current block is to come, also where the hall has looked in before.
    ahead = {block.id for block in current_plan.blocks_after(day, state.run.block)}
    visited = {visit.block for visit in state.run.visits} - ahead
    return [
        CampView(
            id=block.id,
            day=day.id,
            rests=block.id in state.run.resting,
            title=block.title,
            start=schedule.minutes_of_day(plan, starts[block.id]) if block.id in starts else None,
            soft=block.soft,
            lock=block.lock,
            state=_progress(block, state.run.block, visited),
        )
        for block in day.blocks
        if block.id not in state.run.left_out
    ]


def _progress(block: Block, current: str | None, visited: set[str]) -> Progress:
    if block.id == current:
        return "now"
    return "done" if block.id in visited else "ahead"
