"""The run sheet: each day on paper as it is planned now, with room for a pen. It has the notes, so
it is the facilitator's alone."""

from datetime import time

from flask import Blueprint, Response
from msgspec import Struct

from facilitator.core import current_plan
from facilitator.core.state import State
from facilitator.plan.times import planned_minutes
from facilitator.plan.values import Block, Day, Plan, Text

from .guard import facilitators_only
from .pages import in_one_piece, page
from .services import services

run_sheet = Blueprint("run_sheet", __name__)
run_sheet.before_request(facilitators_only)


class Row(Struct, frozen=True):
    """A block as it is printed: `minutes` is its length, None where the plan gives none."""

    block: Block
    kind: Text
    minutes: int | None
    left_out: bool


class Sheet(Struct, frozen=True):
    """A day."""

    day: Day
    rows: list[Row]


@run_sheet.get("/runsheet")
def sheets() -> Response:
    """Every day."""
    plan, days = services().service.read(_of_state)
    return page("runsheet.html", None, {}, plan=plan, days=days, clock=_clock)


def _of_state(state: State) -> tuple[Plan, list[Sheet]]:
    plan, kinds = current_plan.plan_of(state), services().service.rules.kinds
    out = state.run.left_out
    return plan, [
        Sheet(
            day,
            [
                Row(block, kinds[block.kind].name, minutes, block.id in out)
                for block, minutes in zip(day.blocks, planned_minutes(day), strict=True)
            ],
        )
        for day in plan.days
    ]


def _clock(minutes: int) -> str:
    """Minutes after midnight as a time of day."""
    return in_one_piece(time(*divmod(minutes, 60)))
