"""The results for anybody to read: what the hall was shown, and every ballot by its receipt."""

from flask import Blueprint, current_app, redirect, request, url_for
from flask.blueprints import BlueprintSetupState
from msgspec import Struct, structs
from werkzeug.wrappers import Response as AnyResponse

from facilitator.core import current_plan
from facilitator.core.rules import Rules
from facilitator.core.schedule import date_of
from facilitator.core.state import State
from facilitator.core.trail import result_mark
from facilitator.plan.values import Block, Day, Text

from .pages import page
from .services import services

results = Blueprint("results", __name__)
LATEST = "facilitator-latest-results"


class Result(Struct, frozen=True):
    """A block's published result, what kind it is of, and when it was held; `followed` are the
    results that lead back to what people said: (on the trail, title)."""

    day: Day
    date: str
    block: Block
    kind: str
    shown: Struct
    followed: list[tuple[str, Text]]


class Results(Struct, frozen=True):
    """All that is published, and the row of the journal at which somebody first read it so."""

    title: Text
    city: str
    row: int
    results: list[Result]
    themes: dict[str, Text]


class LatestResults:
    """What was published when somebody last looked. It stays the same thing, row and all, while
    rows are written that change nothing of it: a page is made when a result is shown, and not with
    every ballot of a vote that is under way."""

    def __init__(self) -> None:
        self._looked = -1
        self._latest: Results | None = None

    def of(self, state: State, rules: Rules) -> Results:
        """All that is published in this state."""
        if self._latest is None or state.position != self._looked:
            found = results_of(state, rules)
            if self._latest is None or structs.replace(self._latest, row=found.row) != found:
                self._latest = found
            self._looked = state.position
        return self._latest


@results.record_once
def _prepare(joined: BlueprintSetupState) -> None:
    joined.app.extensions[LATEST] = LatestResults()


@results.get("/results")
def published() -> AnyResponse:
    """Every result that the hall has been shown. What is the same for all is made once, under one
    address."""
    if request.args:
        return redirect(url_for(".published"), 303)
    latest: LatestResults = current_app.extensions[LATEST]
    service = services().service
    found = service.read(lambda state: latest.of(state, service.rules))
    return page("results.html", found.row, {}, found=found)


def results_of(state: State, rules: Rules) -> Results:
    """The same, made anew."""
    plan = current_plan.plan_of(state)
    days = {block.id: day for day in plan.days for block in day.blocks}
    found = []
    held = [scene for scene in rules.scenes(state) if scene.host in days]
    for scene in sorted(held, key=lambda scene: [*days].index(scene.host)):
        shown = rules.kinds[scene.block.kind].published(scene)
        if shown is not None:
            day = days[scene.host]
            about = (day, date_of(state, day), scene.block, scene.block.kind)
            found.append(Result(*about, shown, _followed(state, rules, scene.block.id)))
    return Results(
        title=plan.session.title,
        city=plan.session.city,
        row=state.position,
        results=found,
        themes={theme.id: theme.title for theme in plan.themes},
    )


def _followed(state: State, rules: Rules, block: str) -> list[tuple[str, Text]]:
    """What stands in a block's results and came from the insight desk."""
    return [
        (result_mark(block, result.number, one.option), one.title)
        for host in rules.hosts(state)
        if host.id == block
        for one in host.promotion.chosen(host.scene, True)
        for result in one.results[-1:]
    ]
