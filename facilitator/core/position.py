"""Where the hall is: the plan, the running day, the current block, as their senders see them."""

from facilitator.plan.values import Day, Plan

from .refused import Refused
from .state import State


def plan_of(state: State) -> Plan:
    """The plan in force; refused without one."""
    if state.plan is None:
        raise Refused("no-plan", "There is no agenda yet.")
    return state.plan


def day_of_plan(plan: Plan, day_id: str) -> Day:
    """A day of the plan by its id; refused where there is none."""
    day = next((day for day in plan.days if day.id == day_id), None)
    if day is None:
        raise Refused("no-such-day", "The agenda has no such day.", "day")
    return day


def running(state: State, seen: str) -> Day:
    """The running day, if the hall is in the block that the sender saw."""
    run = state.run
    if run.day is None or run.over or run.block is None:
        raise Refused("no-day", "No day is running. Start one first.")
    if run.block != seen:
        raise Refused("moved-on", "The hall has already moved. Look again before you go on.")
    return day_of_plan(plan_of(state), run.day)


def here(state: State, seen: str) -> tuple[Day, int]:
    """The running day and the index of the current block in it."""
    day = running(state, seen)
    index = next((i for i, block in enumerate(day.blocks) if block.id == seen), None)
    if index is None:
        raise Refused("no-such-block", "This block is no longer in the agenda. Jump to another.")
    return day, index
