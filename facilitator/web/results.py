"""The results for anybody to read: what the hall was shown, and every ballot by its receipt."""

from flask import Blueprint, Response
from msgspec import Struct

from facilitator.core import current_plan
from facilitator.core.schedule import date_of
from facilitator.core.state import State
from facilitator.plan.values import Block, Day, Text

from .pages import page
from .services import services

results = Blueprint("results", __name__)


class Result(Struct, frozen=True):
    """A block's published result, what kind it is of, and when it was held."""

    day: Day
    date: str
    block: Block
    kind: str
    shown: Struct


class Results(Struct, frozen=True):
    """All that is published, up to a row of the journal."""

    title: Text
    city: str
    row: int
    results: list[Result]
    themes: dict[str, Text]


@results.get("/results")
def published() -> Response:
    """Every result that the hall has been shown. What is the same for all is made once."""
    found = services().service.read(_of_state)
    return page("results.html", found.row, {}, found=found)


def _of_state(state: State) -> Results:
    plan = current_plan.plan_of(state)
    days = {block.id: day for day in plan.days for block in day.blocks}
    rules = services().service.rules
    found = []
    held = [scene for scene in rules.scenes(state) if scene.host in days]
    for scene in sorted(held, key=lambda scene: [*days].index(scene.host)):
        shown = rules.kinds[scene.block.kind].published(scene)
        if shown is not None:
            day = days[scene.host]
            found.append(Result(day, date_of(state, day), scene.block, scene.block.kind, shown))
    return Results(
        title=plan.session.title,
        city=plan.session.city,
        row=state.position,
        results=found,
        themes={theme.id: theme.title for theme in plan.themes},
    )
