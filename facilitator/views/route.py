"""The route: the agenda as the stage draws it, at the times that it had and now has."""

from facilitator.core import current_plan, schedule
from facilitator.core.state import State
from facilitator.plan.values import Day, Plan

from .program import Told, told
from .shown import CampView
from .shown_common import Progress


def route(state: State, now: int) -> list[CampView]:
    """Every block of every day as a camp, but for those left out, with how far the hall has come.

    `start` is in minutes after midnight, and says what the programme says.
    """
    if state.plan is None:
        return []
    return [camp for day in state.plan.days for camp in _camps(state, state.plan, day, now)]


def _camps(state: State, plan: Plan, day: Day, now: int) -> list[CampView]:
    # What comes after the current block is to come, also where the hall has looked in before.
    ahead = {block.id for block in current_plan.blocks_after(day, state.run.block)}
    visited = {visit.block for visit in state.run.visits} - ahead
    return [
        CampView(
            id=one.block.id,
            day=day.id,
            rests=one.block.id in state.run.resting,
            title=one.block.title,
            start=None if one.at is None else schedule.minutes_of_day(plan, one.at),
            soft=one.about,
            lock=one.block.lock,
            state=_progress(one, state.run.block, visited),
        )
        for one in told(state, plan, day, now)
    ]


def _progress(one: Told, current: str | None, visited: set[str]) -> Progress:
    if one.block.id == current:
        return "now"
    return "done" if one.block.id in visited else "ahead"
