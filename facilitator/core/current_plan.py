"""The plan in force, and where in it the hall is.

The plan is adopted by an event, so that the journal alone tells the whole story.
"""

from typing import Any, ClassVar

import msgspec

from facilitator.plan.changes import with_changes
from facilitator.plan.values import Block, Day, Plan, Section

from .context import EventMeta
from .messages import Event
from .refused import Refused
from .state import MadeChange, Run, State, Unfitting, Visit


class PlanAdopted(Event, frozen=True):
    """From here on this is the agenda. `plan` is the whole of it, `digest` its SHA-256.

    Of what was changed while the session ran, `changes` stay in force, and `unfitting` do not.
    """

    version: ClassVar[int] = 2
    is_open = True
    digest: str
    plan: dict[str, Any]
    changes: tuple[MadeChange, ...] = ()
    unfitting: tuple[MadeChange, ...] = ()


def plan_adopted(state: State, event: PlanAdopted, meta: EventMeta) -> None:
    """Replace the plan; where the hall is, who is here and what was voted stay."""
    state.adopted = msgspec.convert(event.plan, Plan)
    state.digest = event.digest
    put_in_force(state, event.changes)
    if event.unfitting:
        state.unfitting = Unfitting(meta.at, event.unfitting)


def put_in_force(state: State, changes: tuple[MadeChange, ...]) -> None:
    """The plan is the adopted one with these changes from here on."""
    state.changes = changes
    if state.adopted is not None:
        state.plan = with_changes(state.adopted, (one.change for one in changes))


def blocks(state: State) -> list[Block]:
    """Every block of every day, in the plan's order."""
    return [block for day in state.plan.days for block in day.blocks] if state.plan else []


def block(state: State, block_id: str | None) -> Block | None:
    """One block of the plan by its id."""
    return next((one for one in blocks(state) if one.id == block_id), None)


def held(state: State, name: str) -> Block | None:
    """A block of the plan, or a question that was asked, by its id."""
    asked = state.asked.get(name)
    return asked.question if asked else block(state, name)


def sections(state: State, ids: tuple[str, ...]) -> list[Section]:
    """Pieces of context by their ids, in the order asked for."""
    found = {section.id: section for section in (state.plan.context if state.plan else ())}
    return [found[one] for one in ids if one in found]


def next_day(state: State) -> Day | None:
    """The first day of the plan that has not been held."""
    days = state.plan.days if state.plan else ()
    return next((one for one in days if one.id not in state.run.days_run), None)


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


def require_running_day(state: State, seen: str) -> Day:
    """The running day, if the hall is in the block that the sender saw."""
    run = state.run
    if run.day is None or run.over or run.block is None:
        raise Refused("no-day", "No day is running. Start one first.")
    if run.block != seen:
        raise Refused("moved-on", "The hall has already moved. Look again before you go on.")
    return day_of_plan(plan_of(state), run.day)


def current_position(state: State, seen: str) -> tuple[Day, int]:
    """The running day and the index of the current block in it."""
    day = require_running_day(state, seen)
    index = next((i for i, block in enumerate(day.blocks) if block.id == seen), None)
    if index is None:
        raise Refused("no-such-block", "This block is no longer in the agenda. Jump to another.")
    return day, index


def running_block(state: State) -> tuple[Plan, Day, Block] | None:
    """The block the hall is in, with its day and the plan; None while no day runs."""
    run, plan = state.run, state.plan
    if plan is None or run.day is None or run.block is None:
        return None
    day = next((day for day in plan.days if day.id == run.day), None)
    block = next((one for one in day.blocks if one.id == run.block), None) if day else None
    return None if day is None or block is None else (plan, day, block)


def blocks_after(day: Day, block_id: str | None) -> tuple[Block, ...]:
    """The blocks of a day after one of them; none where that is not in this day."""
    ids = [block.id for block in day.blocks]
    return day.blocks[ids.index(block_id) + 1 :] if block_id in ids else ()


def still_to_come(day: Day, current: str | None, run: Run) -> list[Block]:
    """The blocks after `current` that are not left out."""
    return [one for one in blocks_after(day, current) if one.id not in run.left_out]


def ahead_of(state: State, day: Day) -> tuple[Block, ...]:
    """The blocks of a day that are still to come, left out or not: all, until it begins."""
    run = state.run
    if run.day == day.id and not run.over:
        return blocks_after(day, run.block)
    return () if day.id in run.days_run else day.blocks


def coming_blocks(state: State) -> list[Block]:
    """What is still to come of the running day; empty while none runs."""
    found = running_block(state)
    return still_to_come(found[1], found[2].id, state.run) if found else []


def visits_of_the_day(run: Run) -> list[Visit]:
    """All since the latest day was started."""
    starts = [index for index, visit in enumerate(run.visits) if visit.why == "start"]
    return run.visits[starts[-1] :] if starts else []


EVENTS = {PlanAdopted: plan_adopted}
