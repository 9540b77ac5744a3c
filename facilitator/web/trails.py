"""The trail of one thing on a page: of what was said, an insight, a candidate or a result.

Anybody may follow what was shown; `/console/trail` is the same with all of it, for consoles. What
anybody may see is made once for all, under one address for each mark; pages that are to be made
have one pace for all who ask, so that who asks for all of them in turn keeps no hall waiting.
"""

from collections.abc import Iterable
from typing import Any

from flask import (
    Blueprint,
    Response,
    abort,
    current_app,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.blueprints import BlueprintSetupState
from msgspec import Struct
from werkzeug.wrappers import Response as AnyResponse

from facilitator.access.rates import RateLimit
from facilitator.core.audiences import CONSOLE
from facilitator.core.context import Actor, Role
from facilitator.core.current_plan import plan_of
from facilitator.core.state import State
from facilitator.core.trail import Trail, around, taken_up, trail_of
from facilitator.core.trail_picture import picture_of
from facilitator.plan.values import Plan, Text

from .languages import current
from .pages import page
from .services import actor, services
from .shells import Shells
from .statics import static_urls

trails = Blueprint("trails", __name__)
LONGEST = 300
KEPT = "facilitator-trails"
AT_ONCE, PER_SECOND = 60, 5
"""Pages that are made for whoever asks, and for all of them together from then on."""


class TakenUp(Struct, frozen=True):
    """An insight that a sentence is part of since `at` (ms); `past`: not any more."""

    voice: str
    title: Text
    at: int
    past: bool


class KeptTrails:
    """The pages for anybody that were asked for last, apart from those that everybody needs."""

    def __init__(self) -> None:
        self._shells, self._pace = Shells(), RateLimit(AT_ONCE, PER_SECOND)

    def page(self, plan: Plan, trail: Trail, changes: int, name: str) -> Response:
        """The one of this mark, while trail and plan are as they were when it was made."""
        about = (tuple(plan.session.title.items()), plan.session.city)
        key = (static_urls().since, current(), changes, about, name)
        return self._shells.page(key, lambda: self._made(plan, trail, name), "")

    def _made(self, plan: Plan, trail: Trail, name: str) -> str:
        anybody = Actor(Role.RESIDENT, "trails")
        if not self._pace.allows(anybody, services().environment.elapsed()):
            abort(429)
        return render_template("trail.html", **_values(plan, around(trail, name), name, "/trail"))


@trails.record_once
def _prepare(joined: BlueprintSetupState) -> None:
    joined.app.extensions[KEPT] = KeptTrails()


@trails.get("/trail")
def public_trail() -> AnyResponse:
    """What anybody may follow; each mark has one address, and what is none has that of nothing."""
    name = request.args.get("of", "")
    followed = services().service.rules.followed
    plan, trail, changes = services().service.read(
        lambda state: (plan_of(state), followed.of(state), followed.changes)
    )
    is_known = name in trail.marks
    if [*request.args] != (["of"] if is_known else []):
        return redirect(url_for(".public_trail", of=name if is_known else None), 303)
    kept: KeptTrails = current_app.extensions[KEPT]
    return kept.page(plan, trail, changes, name)


@trails.get("/console/trail")
def whole_trail() -> AnyResponse:
    """All of it, for who has a console open."""
    if not actor(CONSOLE):
        return redirect("/console")
    name = request.args.get("of", "")[:LONGEST]
    plan, found = services().service.read(
        lambda state: (plan_of(state), around(_whole(state), name))
    )
    return page("trail.html", None, {}, **_values(plan, found, name, "/console/trail"))


def _whole(state: State) -> Trail:
    rules = services().service.rules
    return trail_of(state, rules.voices(state), rules.hosts(state), public=False)


def _values(plan: Plan, trail: Trail, name: str, path: str) -> dict[str, Any]:
    """What the page shows of what leads to a mark and what came of it."""
    picture = picture_of(trail, name)
    opened = trail.marks.get(name)
    return {"plan": plan, "trail": trail, "opened": opened, "picture": picture, "path": path}


def taken_up_of(codes: Iterable[str]) -> dict[str, list[TakenUp]]:
    """What came of comments by their receipts, as far as anybody may know it."""
    wanted = {*codes}
    if not wanted:
        return {}
    followed = services().service.read(services().service.rules.followed.of)
    voices = {name.rpartition(":")[2]: name for name in followed.marks if _is_comment(name)}
    return {
        code: [
            TakenUp(voice, mark.title, link.at, link.past)
            for mark, link in taken_up(followed, voice)
        ]
        for code, voice in voices.items()
        if code in wanted
    }


def _is_comment(name: str) -> bool:
    return name.startswith("comment:")
