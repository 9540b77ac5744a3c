"""What a session leaves behind, for the facilitator's own browser: one archive of tables, a
page to print of each result, and what to do with them.

Ballots are in it by name, and comments that were declined.
"""

import threading

from flask import Blueprint, Response, abort
from msgspec import Struct

from facilitator.core import current_plan
from facilitator.core.activity import AnyScene
from facilitator.core.questions.roll import RESIDENTS
from facilitator.core.schedule import date_of
from facilitator.core.shown import Shown
from facilitator.core.state import State
from facilitator.plan.values import RESIDENT_GROUP, Block, Day, Text

from .guard import facilitators_only
from .pages import page
from .services import services

record = Blueprint("record", __name__, url_prefix="/record")
record.before_request(facilitators_only)
_one_at_a_time = threading.Lock()


class Paper(Struct, frozen=True):
    """A block's result as it is printed: `shown` is what its kind has to say of it, `date` when.

    `asked_in` is the title of the block that a question was asked in, None of what is a block.
    """

    day: Day
    date: str
    block: Block
    kind: Text
    shown: Shown
    asked_in: Text | None


class Papers(Struct, frozen=True):
    """All that can be printed, up to a row of the journal."""

    title: Text
    city: str
    row: int
    papers: list[Paper]
    themes: dict[str, Text]
    groups: dict[str, Text]


@record.get("")
def contents() -> Response:
    """What there is to take, and what to do with it."""
    there = services().archive is not None
    return page("record.html", None, {}, found=_papers(), archive=there, program=services().program)


@record.get("/archive")
def archive() -> Response:
    """The tables that `facilitator export` writes, in one ZIP archive."""
    make = services().archive
    if make is None:
        abort(404)
    with _one_at_a_time:
        packed = make()
    sent = Response(packed, mimetype="application/zip")
    sent.headers["Content-Disposition"] = f'attachment; filename="{_session_id()}.zip"'
    sent.headers["Cache-Control"] = "no-store"
    return sent


@record.get("/<block>")
def result(block: str) -> Response:
    """One block's result, on paper."""
    found = _papers(block)
    if not found.papers:
        abort(404)
    now = services().environment.now()
    return page("paper.html", None, {}, found=found, paper=found.papers[0], now=now)


def _session_id() -> str:
    return services().service.read(lambda state: current_plan.plan_of(state).session.id)


def _papers(only: str | None = None) -> Papers:
    """Of every block, or of one."""
    return services().service.read(lambda state: _of_state(state, only))


def _of_state(state: State, only: str | None) -> Papers:
    plan = current_plan.plan_of(state)
    days = {block.id: day for day in plan.days for block in day.blocks}
    titles = {block.id: block.title for day in plan.days for block in day.blocks}
    rules = services().service.rules
    papers = []
    held = [scene for scene in rules.scenes(state) if scene.host in days]
    for scene in _in_order(held, [*days]):
        kind = rules.kinds[scene.block.kind]
        wanted = kind.printed if only in (None, scene.block.id) else None
        shown = wanted(scene) if wanted else None
        if shown is not None:
            day = days[scene.host]
            asked_in = titles[scene.host] if scene.is_asked else None
            papers.append(Paper(day, date_of(state, day), scene.block, kind.name, shown, asked_in))
    return Papers(
        title=plan.session.title,
        city=plan.session.city,
        row=state.position,
        papers=papers,
        themes={theme.id: theme.title for theme in plan.themes},
        groups={RESIDENT_GROUP: RESIDENTS, **{group.id: group.title for group in plan.groups}},
    )


def _in_order(scenes: list[AnyScene], blocks: list[str]) -> list[AnyScene]:
    """As the days go, and behind each block what was asked in it, in the order of asking."""
    return sorted(scenes, key=lambda scene: blocks.index(scene.host))
