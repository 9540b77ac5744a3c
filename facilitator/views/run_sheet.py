"""The run sheet: what has been as it was, what is to come as it is expected, beside the plan."""

from collections.abc import Mapping

from msgspec import Struct

from facilitator.core import current_plan, schedule
from facilitator.core.activity import AnyActivity
from facilitator.core.state import State
from facilitator.core.turns import Turn, last_turn
from facilitator.plan.times import MINUTE, moment, planned_minutes
from facilitator.plan.values import Block, Day, Plan, Text


class Row(Struct, frozen=True):
    """A block as it is printed; moments in ms, lengths in minutes."""

    block: Block
    kind: Text
    at: int | None
    """When it began, or else is expected to, or is planned for; None where none of it is known."""
    planned: int | None
    """When it was planned to begin, where that is another minute; else None."""
    minutes: int | None
    """Its length by the plan; None where that gives none."""
    took: int | None
    """How long it really took, once the hall has left it."""
    left_out: bool
    """Whether the hall passes it by, or has done so."""


class Sheet(Struct, frozen=True):
    """A day, on the date on which it is held. `ends` is as a row's `at`, `planned_end` likewise."""

    day: Day
    date: str
    rows: list[Row]
    ends: int
    planned_end: int | None


def run_sheets(kinds: Mapping[str, AnyActivity], state: State, now: int) -> list[Sheet]:
    """Every day of the plan in force."""
    plan = current_plan.plan_of(state)
    return [_sheet(kinds, state, plan, day, now) for day in plan.days]


def _sheet(kinds: Mapping[str, AnyActivity], state: State, plan: Plan, day: Day, now: int) -> Sheet:
    shift = state.run.days_run.get(day.id, 0)
    rest = schedule.outlook(state, now) if state.run.day == day.id else None
    planned = schedule.planned_starts(plan, day, shift)
    expected = planned | (rest.starts if rest else {})
    rows = []
    for block, minutes in zip(day.blocks, planned_minutes(day), strict=True):
        ahead, turn = _ahead_or_turn(state, day, block)
        at = turn.began if turn else expected.get(block.id)
        rows.append(
            Row(
                block=block,
                kind=kinds[block.kind].name,
                at=at,
                planned=_another(planned.get(block.id), at),
                minutes=minutes,
                took=_minutes(turn),
                left_out=block.id in state.run.left_out or not (ahead or turn),
            )
        )
    planned_end = moment(day, day.end, plan.session.timezone) + shift
    ends = rest.ends_at if rest else _ended(state, day) or planned_end
    return Sheet(day, schedule.date_of(state, day), rows, ends, _another(planned_end, ends))


def _ahead_or_turn(state: State, day: Day, block: Block) -> tuple[bool, Turn | None]:
    """Whether the hall is still to come to a block, and else the turn that it has had."""
    ahead = block in current_plan.ahead_of(state, day)
    return ahead, None if ahead else last_turn(state.run, block.id)


def _another(planned: int | None, at: int | None) -> int | None:
    """What was planned, where a clock would show another time."""
    differs = planned is not None and at is not None and planned // MINUTE != at // MINUTE
    return planned if differs else None


def _minutes(turn: Turn | None) -> int | None:
    if turn is None or turn.left is None:
        return None
    return max(1, round(turn.length / MINUTE))


def _ended(state: State, day: Day) -> int | None:
    """When a day that has been held was over; None for one to come."""
    if day.id not in state.run.days_run:
        return None
    turns = (last_turn(state.run, block.id) for block in day.blocks)
    return max((turn.left for turn in turns if turn and turn.left is not None), default=None)
