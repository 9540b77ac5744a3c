"""The run sheet: each day on paper, with room for a pen. It has the notes, so it is the
facilitator's alone."""

from flask import Blueprint, Response

from facilitator.core import current_plan
from facilitator.core.state import State
from facilitator.plan.values import Plan
from facilitator.views.run_sheet import Sheet, run_sheets

from .guard import facilitators_only
from .pages import page
from .services import services

run_sheet = Blueprint("run_sheet", __name__)
run_sheet.before_request(facilitators_only)


@run_sheet.get("/runsheet")
def sheets() -> Response:
    """Every day."""
    plan, days = services().service.read(_of_state)
    return page("runsheet.html", None, {}, plan=plan, days=days)


def _of_state(state: State) -> tuple[Plan, list[Sheet]]:
    kinds, now = services().service.rules.kinds, services().environment.now()
    return current_plan.plan_of(state), run_sheets(kinds, state, now)
