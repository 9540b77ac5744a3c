"""The run sheet: each day on paper as it is planned now, with room for a pen. It has the notes, so
it is the facilitator's alone."""

from datetime import time

from babel.dates import format_time
from flask import Blueprint, Response, abort, redirect
from msgspec import Struct
from werkzeug.wrappers import Response as AnyResponse

from facilitator.core import current_plan
from facilitator.core.audiences import CONSOLE
from facilitator.core.context import Role
from facilitator.core.state import State
from facilitator.plan.times import planned_minutes
from facilitator.plan.values import Block, Day, Plan, Text

from .languages import locale
from .pages import page
from .services import actor, services

run_sheet = Blueprint("run_sheet", __name__)


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
def sheets() -> Response | AnyResponse:
    """Every day."""
    who = actor(CONSOLE)
    if who is None:
        return redirect("/console")
    if who.role is not Role.FACILITATOR:
        abort(403)
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
    """Minutes after midnight as a time of day, in one piece."""
    words = format_time(time(*divmod(minutes, 60)), "short", locale=locale())
    return "\N{NO-BREAK SPACE}".join(words.split())
